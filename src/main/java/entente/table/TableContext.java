package entente.table;

import entente.model.Language;
import entente.model.Vocabulary;
import entente.wording.SiteUrls;

/**
 * What a column needs beside its row.
 *
 * @param addresses public ones, in the language of a flat table
 */
public record TableContext(SiteUrls addresses, Vocabulary vocabulary) {
    public Language language() {
        return addresses.language();
    }
}

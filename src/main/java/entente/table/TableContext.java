package entente.table;

import entente.model.Language;
import entente.model.Vocabulary;
import entente.wording.SiteUrls;

/**
 * What the columns of a table depend on apart from the row: language, URLs and vocabulary.
 *
 * @param urls public URLs; their language is the language of a flat table
 */
public record TableContext(SiteUrls urls, Vocabulary vocabulary) {
    /** The language of a flat table. */
    public Language language() {
        return urls.language();
    }
}

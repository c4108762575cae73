package entente.feed.reference;

import entente.model.CodedEnum;

/**
 * A citation style required by journals or publishers. Its terms are in the language in which the style is used; the
 * title of the cited page stays in the language of the page.
 */
public enum CitationStyle implements CodedEnum {
    CHICAGO("chicago-author-date", "en-US"), APA("apa", "en-US"), EINAUDI("einaudi", "it-IT");

    /** The name of the CSL file, without extension. */
    final String file;

    /** The BCP 47 tag in the name of the CSL locale file. */
    final String locale;

    CitationStyle(String file, String locale) {
        this.file = file;
        this.locale = locale;
    }
}

package entente.feed.reference;

import entente.model.CodedEnum;

/**
 * A way to set references that journals and publishers ask for, each in the language in which it is used; what is cited
 * keeps its own.
 */
public enum CitationStyle implements CodedEnum {
    CHICAGO("chicago-author-date", "en-US"), APA("apa", "en-US"), EINAUDI("einaudi", "it-IT");

    /** The name of its file, without ending. */
    final String file;

    /** BCP 47, as the files of terms are named. */
    final String locale;

    CitationStyle(String file, String locale) {
        this.file = file;
        this.locale = locale;
    }
}

package entente.brief.document;

/** Inline content: text in one format. */
public sealed interface Inline {
    /** The text without its format. */
    String text();

    /** Text without a format. */
    record Plain(String text) implements Inline {}

    /** Important text (HTML {@code strong}). */
    record Strong(String text) implements Inline {}

    /**
     * The title of a cited work (HTML {@code cite}).
     *
     * @param language BCP 47 tag
     */
    record Title(String text, String language) implements Inline {}

    /**
     * Text in a language other than that of the document.
     *
     * @param language BCP 47 tag
     */
    record Foreign(String text, String language) implements Inline {}

    /**
     * The status of a commitment.
     *
     * @param code code of the status; a page may show an icon for it
     */
    record StatusMark(String text, String code) implements Inline {}

    /** A hyperlink. */
    record Link(String text, String href) implements Inline {}

    /** A reference to an endnote: its number in superscript, linked to the note. */
    record NoteMark(int number) implements Inline {
        @Override
        public String text() {
            return Integer.toString(number);
        }
    }
}

package entente.brief.document;

/** A run of words of one character. */
public sealed interface Inline {
    String words();

    record Plain(String words) implements Inline {}

    record Strong(String words) implements Inline {}

    /** A title of a work. */
    record Title(String words, String language) implements Inline {}

    /** Words in another language than the brief's, by BCP 47 tag. */
    record Foreign(String words, String language) implements Inline {}

    /**
     * Where something undertaken stands.
     *
     * @param code for the mark that a medium may set beside the words
     */
    record StatusMark(String words, String code) implements Inline {}

    /** Words that lead to an address. */
    record Link(String words, String href) implements Inline {}

    /** The number of a note, set raised, that leads to it. */
    record NoteMark(int number) implements Inline {
        @Override
        public String words() {
            return Integer.toString(number);
        }
    }
}

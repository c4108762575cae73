package entente.picture;

/**
 * The room that a picture gets in its medium; the height follows from what is drawn.
 *
 * @param width in points
 * @param type size of the words in points
 */
public record Frame(double width, double type) {
    /** The reading column of a page. */
    public static final Frame PAGE = new Frame(720, 13);

    /** A phone held upright. */
    public static final Frame PHONE = new Frame(340, 12);

    /** One of two columns of an A4 page. */
    public static final Frame COLUMN = new Frame(246, 7);

    /** The width of an A4 page. */
    public static final Frame PRINT = new Frame(480, 8);

    /** Whether small marks stand far enough apart to be hit one by one, and names beside them. */
    public boolean roomy() {
        return width > 40 * type;
    }
}

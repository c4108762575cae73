package entente.picture;

/**
 * The width and font size for which a picture is laid out. The height results from the content.
 *
 * @param width in points
 * @param em the font size in points. Distances in pictures are multiples of it, as lengths in CSS {@code em} are
 */
public record Frame(double width, double em) {
    /** The text column of a page. */
    public static final Frame PAGE = new Frame(720, 13);

    /** A phone in portrait orientation. */
    public static final Frame PHONE = new Frame(340, 12);

    /** One of two columns of an A4 page. */
    public static final Frame COLUMN = new Frame(246, 7);

    /** The full text width of an A4 page. */
    public static final Frame PRINT = new Frame(480, 8);

    /**
     * Whether the frame is wide enough for row labels at the left and for markers as separate touch targets: more than
     * 40 times the font size.
     */
    public boolean isWide() {
        return width > 40 * em;
    }
}

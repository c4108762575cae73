package entente.print.pdf.text;

/**
 * A part of a paragraph without a break opportunity inside, usually a syllable or a word (compare UAX 14).
 *
 * @param width in points, without a following space
 * @param breakAfter the break opportunity between it and the next segment
 */
record Segment(TextRun run, String text, float width, Break breakAfter) {
    /** The kind of break opportunity after a segment. */
    enum Break {
        /** No break is allowed. */
        PROHIBITED,
        /** A break is allowed; the space takes no width at the end of a line. */
        SPACE,
        /** A break is allowed and adds a hyphen. */
        HYPHEN,
        /** A break is allowed and changes nothing: after a dash, between Han characters. */
        ALLOWED
    }
}

package entente.print.pdf.text;

/**
 * The smallest part of a paragraph that is never divided: mostly a syllable.
 *
 * @param width in points, without the space that may follow
 * @param after what stands between it and the next
 */
record Segment(TextRun run, String text, float width, Break after) {
    /** What may happen after an atom. */
    enum Break {
        /** No line ends here. */
        NEVER,
        /** A space, which vanishes at the end of a line. */
        SPACE,
        /** A hyphen shows if a line ends here. */
        HYPHEN,
        /** A line may end here as it is: after a dash, between Han characters. */
        PLAIN
    }
}

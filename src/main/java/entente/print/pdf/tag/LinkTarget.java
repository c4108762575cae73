package entente.print.pdf.tag;

/** The target of a link: a URL, or an anchor in the same document. */
public sealed interface LinkTarget {
    /** The alternate description of the link for screen readers: /Contents of its annotation (ISO 32000-1, 12.5.2). */
    String description();

    /** A URL outside the document. */
    record External(String url, String description) implements LinkTarget {}

    /** A named destination in the same document. */
    record Internal(String anchor, String description) implements LinkTarget {}
}

package entente.print.pdf.tag;

/** Where a link leads; {@code told} is what it says of itself to someone who cannot see it. */
public sealed interface LinkTarget {
    String told();

    record External(String address, String told) implements LinkTarget {}

    /** A place in this document. */
    record Internal(String anchor, String told) implements LinkTarget {}
}

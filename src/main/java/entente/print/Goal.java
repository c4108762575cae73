package entente.print;

/** Where a link leads; {@code told} is what it says of itself to someone who cannot see it. */
sealed interface Goal {
    String told();

    record Web(String address, String told) implements Goal {}

    /** A place in this document. */
    record Place(String anchor, String told) implements Goal {}
}

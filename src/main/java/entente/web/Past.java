package entente.web;

/** What there is to see where a reader asks for what was known on a day. */
sealed interface Past {
    /** The edition as of that day, or the whole one where no day was asked for. */
    record Open(Edition edition) implements Past {}

    /** The set is too large to be cut down to a day while a reader waits. */
    record TooLarge(int events, int limit) implements Past {}

    /** As many days as can be are being worked out. */
    record Busy() implements Past {}
}

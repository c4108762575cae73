package entente.search.query;

import entente.model.CodedEnum;

/**
 * Where in an event a word stands. Readers name a role before a colon ({@code speaker:borisov}); what a hit there
 * weighs against hits elsewhere is set here and nowhere else.
 */
public enum SearchField implements CodedEnum {
    TITLE(24, 16),
    ACTOR(14, 9),
    PLACE(14, 9),
    DATE(10, 8),
    STRAND(10, 7),
    TOPIC(8, 5),
    KIND(8, 5),
    AREA(4, 2),
    SUMMARY(7, 5),
    STATEMENT(5, 3),
    SPEAKER(3, 2),
    SOURCE(3, 2),
    OUTLET(3, 2);

    /** What the word as typed weighs. */
    public final int exact;
    /** What another form of it weighs. */
    public final int loose;

    SearchField(int exact, int loose) {
        this.exact = exact;
        this.loose = loose;
    }
}

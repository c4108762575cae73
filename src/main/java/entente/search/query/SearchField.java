package entente.search.query;

import entente.model.CodedEnum;

/**
 * A field of an event in which words are searched, with its boosts. A reader can restrict a word to a field with a
 * prefix, as in {@code speaker:borisov}.
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

    /** The weight of a match of the word as typed. */
    public final int exactBoost;

    /** The weight of a match in another form: inflected, spelt differently, or a synonym. */
    public final int expandedBoost;

    SearchField(int exactBoost, int expandedBoost) {
        this.exactBoost = exactBoost;
        this.expandedBoost = expandedBoost;
    }
}

package entente.search.query;

import entente.model.CodedEnum;

/** What a date known to the month or year alone counts for, where a period is asked for. */
public enum DateCertainty implements CodedEnum {
    /** The event may fall in the period. */
    POSSIBLE,
    /** Whatever day the event fell on, it lies in the period. */
    CERTAIN
}

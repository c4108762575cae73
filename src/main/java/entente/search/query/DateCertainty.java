package entente.search.query;

import entente.model.CodedEnum;

/** How a filter by period treats an event whose date is only known to the month or year. */
public enum DateCertainty implements CodedEnum {
    /** The event matches if some day that its date can mean is in the period. */
    POSSIBLE,
    /** The event matches if every day that its date can mean is in the period. */
    CERTAIN
}

package entente.brief.definition;

import entente.model.CodedEnum;

/** A number or date that the prose of a brief can contain; {@code reports/README.md} defines each. */
public enum Measure implements CodedEnum {
    COUNT, SHARE, SHARE_ONE_SIDE, FIRST, LAST, DAYS_SINCE_LAST, PER_YEAR, PAGES, ORIGINS, COMMITMENTS, OVERDUE;

    /** Whether the measure is undefined for an empty selection. */
    boolean needsEvents() {
        return this == FIRST || this == LAST || this == DAYS_SINCE_LAST;
    }
}

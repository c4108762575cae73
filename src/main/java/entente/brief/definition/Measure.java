package entente.brief.definition;

import entente.model.CodedEnum;

/** What can be computed in the words of a brief; reports/README.md says what each gives. */
public enum Measure implements CodedEnum {
    COUNT, SHARE, SHARE_ONE_SIDE, FIRST, LAST, DAYS_SINCE_LAST, PER_YEAR, PAGES, ORIGINS, COMMITMENTS, OVERDUE;

    /** Whether it has no answer where no event is found. */
    boolean needsEvents() {
        return this == FIRST || this == LAST || this == DAYS_SINCE_LAST;
    }
}

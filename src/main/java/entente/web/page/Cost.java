package entente.web.page;

import java.util.function.Supplier;

/**
 * The estimated cost of answers that grow with the number of their records. Cheap ones are made at once, costly ones only
 * a few at a time, so that the other requests get their share of the processors.
 */
public enum Cost {
    JSON_LD(250), REFERENCES(150), DATA(60), API_RECORDS(150), NETWORK(150);

    private static final int LIMIT_MICROS = 20_000;

    private final int microsOfRecord;

    /** @param microsOfRecord the time that one record takes, in microseconds of one processor, roughly */
    Cost(int microsOfRecord) {
        this.microsOfRecord = microsOfRecord;
    }

    /**
     * An answer with this number of records.
     *
     * @param answer makes it; called at once if it is cheap
     */
    public PageResult limit(int records, Supplier<? extends PageResult> answer) {
        return (long) records * microsOfRecord > LIMIT_MICROS ? new PageResult.Costly(answer) : answer.get();
    }
}

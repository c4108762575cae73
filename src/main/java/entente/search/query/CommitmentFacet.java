package entente.search.query;

import entente.insight.CommitmentLedger;
import entente.insight.Side;
import entente.model.CodedEnum;
import entente.model.Commitment.Status;
import entente.model.EventSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A property of commitments by which the ledger is narrowed; the parameter of the address has its code as name. */
public enum CommitmentFacet implements CodedEnum {
    STRAND,
    /** On whose side those are who undertook it. */
    SIDE, STATUS;

    /** In place of a status, of what nobody had judged by the day of the ledger. */
    public static final String NOT_ASSESSED = CommitmentLedger.NOT_ASSESSED;

    /** Every value that fits, as addresses write it. */
    public List<String> values(EventSet set) {
        return switch (this) {
            case STRAND -> List.copyOf(set.strands().keySet());
            case SIDE -> Side.all(set.vocabulary()).stream().map(Side::id).toList();
            case STATUS ->
                Stream.concat(Arrays.stream(Status.values()).map(Status::code), Stream.of(NOT_ASSESSED)).toList();
        };
    }

    /** The value of {@code entry}. */
    public String of(CommitmentLedger.Entry entry, EventSet set) {
        return switch (this) {
            case STRAND -> entry.commitment().strand().id();
            case SIDE -> Side.of(entry.commitment(), set.vocabulary()).id();
            case STATUS -> entry.assessed() ? entry.commitment().status().code() : NOT_ASSESSED;
        };
    }
}

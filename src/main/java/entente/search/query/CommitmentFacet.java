package entente.search.query;

import entente.insight.CommitmentLedger;
import entente.insight.Side;
import entente.model.CodedEnum;
import entente.model.Commitment.Status;
import entente.model.EventSet;
import java.util.Arrays;
import java.util.List;

/** A property of commitments that the ledger can be filtered by. Its code is the name of the URL parameter. */
public enum CommitmentFacet implements CodedEnum {
    /** The strand of the commitment. */
    STRAND,
    /** The {@link Side} of the actors that made it. */
    SIDE,
    /** Its status on the day of the ledger. */
    STATUS;

    /** All valid values, as URLs have them. */
    public List<String> values(EventSet set) {
        return switch (this) {
            case STRAND -> List.copyOf(set.strands().keySet());
            case SIDE -> Side.all(set.vocabulary()).stream().map(Side::id).toList();
            case STATUS -> Arrays.stream(Status.values()).map(Status::code).toList();
        };
    }

    /** The value that {@code entry} has. */
    public String valueFor(CommitmentLedger.Entry entry, EventSet set) {
        return switch (this) {
            case STRAND -> entry.commitment().strand().id();
            case SIDE -> Side.of(entry.commitment(), set.vocabulary()).id();
            case STATUS -> entry.commitment().status().code();
        };
    }
}

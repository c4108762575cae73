package entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing publicly undertaken, followed until it is kept or not.
 *
 * @param madeIn the event in which it was made
 * @param by who undertook it
 * @param due null where no date was given
 * @param assessed when the status was last judged
 */
public record Commitment(
    String id,
    Strand strand,
    LocalizedText text,
    Event madeIn,
    List<Actor> by,
    @Nullable EventDate due,
    Status status,
    LocalDate assessed,
    LocalizedText reasoning,
    List<Event> evidence,
    List<Stage> stages) {
    public Commitment {
        by = List.copyOf(by);
        evidence = List.copyOf(evidence);
        stages = List.copyOf(stages);
    }

    /** The evidence for the whole, then that for each stage; an event may come twice. */
    public Stream<Event> everyEvidence() {
        return Stream.concat(evidence.stream(), stages.stream().flatMap(stage -> stage.evidence().stream()));
    }

    /** The event in which it was made, then its evidence; an event may come twice. */
    public Stream<Event> everyEvent() {
        return Stream.concat(Stream.of(madeIn), everyEvidence());
    }

    /** Whether anyone had judged it by {@code day}; until then its status says nothing. */
    public boolean assessedBy(LocalDate day) {
        return !assessed.isAfter(day);
    }

    /** Where a commitment stands. */
    public enum Status implements CodedEnum {
        PENDING, UNDER_WAY, KEPT, PARTLY_KEPT, LAPSED, SUPERSEDED;

        /** Whether something is still to come. */
        public boolean open() {
            return this == PENDING || this == UNDER_WAY;
        }
    }

    /** A step on the way. */
    public record Stage(LocalizedText text, @Nullable EventDate due, Status status, List<Event> evidence) {
        public Stage {
            evidence = List.copyOf(evidence);
        }
    }
}

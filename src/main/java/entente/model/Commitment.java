package entente.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A public commitment of one or more actors, and whether it has been kept.
 *
 * @param madeIn the event in which it was made
 * @param by the actors that made it, at least one
 * @param due null if no date was given
 * @param assessed the day on which the status was last assessed; null in a set as of a day if that was later
 * @param reasoning why the commitment has this status; empty if it is not assessed
 * @param evidence the events that justify the status
 */
public record Commitment(
    String id,
    Strand strand,
    LocalizedText text,
    Event madeIn,
    List<Actor> by,
    @Nullable EventDate due,
    Status status,
    @Nullable LocalDate assessed,
    LocalizedText reasoning,
    List<Event> evidence,
    List<Stage> stages) {
    public Commitment {
        by = List.copyOf(by);
        evidence = List.copyOf(evidence);
        stages = List.copyOf(stages);
    }

    /** The evidence for the commitment itself, then for each stage. An event can occur more than once. */
    public Stream<Event> everyEvidence() {
        return Stream.concat(evidence.stream(), stages.stream().flatMap(stage -> stage.evidence().stream()));
    }

    /** The event in which it was made, then its evidence. An event can occur more than once. */
    public Stream<Event> everyEvent() {
        return Stream.concat(Stream.of(madeIn), everyEvidence());
    }

    /** Whether the status has been assessed; in a set as of a day, whether it had been by that day. */
    public boolean isAssessed() {
        return assessed != null;
    }

    /** The status of a commitment or of one of its stages. */
    public enum Status implements CodedEnum {
        PENDING, UNDER_WAY, KEPT, PARTLY_KEPT, LAPSED, SUPERSEDED,
        /** The status in a set as of a day, if the commitment had not been assessed by that day. */
        NOT_ASSESSED;

        /** The statuses that curators assign: all but {@link #NOT_ASSESSED}. */
        public static final List<Status> ASSESSED =
            Arrays.stream(values()).filter(status -> status != NOT_ASSESSED).toList();

        /** Whether the outcome is still open, as far as is known. */
        public boolean isOpen() {
            return this == PENDING || this == UNDER_WAY || this == NOT_ASSESSED;
        }
    }

    /**
     * An intermediate stage of a commitment, with a status of its own.
     *
     * @param due null if no date was given
     */
    public record Stage(LocalizedText text, @Nullable EventDate due, Status status, List<Event> evidence) {
        public Stage {
            evidence = List.copyOf(evidence);
        }
    }
}

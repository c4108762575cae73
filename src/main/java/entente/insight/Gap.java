package entente.insight;

import entente.model.Actor;
import entente.model.Actor.Organisation;
import entente.model.Actor.State;
import entente.model.CodedEnum;
import entente.model.Event;
import entente.model.Source;
import entente.model.Statement;
import entente.model.Strand;
import entente.model.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A weakness of the evidence that further research may mend, or a strand that further research may extend. */
public sealed interface Gap {
    /** The types of gaps, in the order of a report. */
    enum Type implements CodedEnum {
        ONE_ORIGIN, ONE_SIDE, SPEAKER_SIDE, NAMED_BODY, SPEAKER, UNRATED, QUIET
    }

    /** The type of this gap. */
    Type type();

    /** A gap in the evidence of one event. */
    sealed interface OfEvent extends Gap {
        /** The event. */
        Event event();
    }

    /** An event of which all accounts go back to one origin. */
    record OneOrigin(Event event, Voice origin) implements OfEvent {
        @Override
        public Type type() {
            return Type.ONE_ORIGIN;
        }
    }

    /**
     * An event that the sources of one principal report and those of the other do not.
     *
     * @param silent the other principals
     */
    record OneSide(Event event, List<State> silent) implements OfEvent {
        public OneSide {
            silent = List.copyOf(silent);
        }

        @Override
        public Type type() {
            return Type.ONE_SIDE;
        }
    }

    /**
     * A statement of a principal's actor, in an event without any origin of that principal.
     *
     * @param silent the principals of the speakers
     */
    record SpeakerSideSilent(Event event, Statement statement, List<State> silent) implements OfEvent {
        public SpeakerSideSilent {
            silent = List.copyOf(silent);
        }

        @Override
        public Type type() {
            return Type.SPEAKER_SIDE;
        }
    }

    /**
     * A summary that names organisations of which the event has no account.
     *
     * @param bodies those that are in no attribution chain of the event, in the order of the set
     */
    record BodyNotCited(Event event, List<Organisation> bodies) implements OfEvent {
        public BodyNotCited {
            bodies = List.copyOf(bodies);
        }

        @Override
        public Type type() {
            return Type.NAMED_BODY;
        }
    }

    /**
     * A statement that reached its sources through others than the speakers.
     *
     * @param speakers those that are in none of its attribution chains, and whose organisation is in none either
     */
    record SpeakerNotInChain(Event event, Statement statement, List<Actor> speakers) implements OfEvent {
        public SpeakerNotInChain {
            speakers = List.copyOf(speakers);
        }

        @Override
        public Type type() {
            return Type.SPEAKER;
        }
    }

    /**
     * An event, or a statement in it, of which no source has an outlet of known reliability.
     *
     * @param statement null if it is the whole event
     */
    record UnratedSources(Event event, @Nullable Statement statement, List<Source> sources) implements OfEvent {
        public UnratedSources {
            sources = List.copyOf(sources);
        }

        @Override
        public Type type() {
            return Type.UNRATED;
        }
    }

    /**
     * A strand whose last episode is more than twice its usual interval ago.
     *
     * @param daysSinceLast days from the end of the last episode to the date of the set
     * @param interval the median number of days from one episode to the next
     */
    record QuietStrand(Strand strand, Event last, long daysSinceLast, double interval) implements Gap {
        @Override
        public Type type() {
            return Type.QUIET;
        }
    }
}

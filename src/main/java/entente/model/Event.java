package entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A coded event: something that happened or was announced on a date. CODEBOOK.md defines every field.
 *
 * @param topics at least one
 * @param strands the strands that this event is an episode of
 * @param participants at least one
 * @param citations the citations of the event as a whole; statements have their own
 * @param related links to earlier or larger events
 * @param coded the day on which the record was first coded; null if not recorded
 * @param reviewed the day of the last check against the sources
 */
public record Event(
    String id,
    EventDate date,
    Vocabulary.EventKind kind,
    List<Vocabulary.Topic> topics,
    List<Strand> strands,
    Significance significance,
    Credibility credibility,
    LocalizedText title,
    LocalizedText summary,
    List<Place> places,
    List<Participant> participants,
    List<Statement> statements,
    List<Citation> citations,
    List<EventRelation> related,
    @Nullable LocalDate coded,
    LocalDate reviewed) {
    public Event {
        topics = List.copyOf(topics);
        strands = List.copyOf(strands);
        places = List.copyOf(places);
        participants = List.copyOf(participants);
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        related = List.copyOf(related);
    }

    /** The areas of the topics, without duplicates, in the order of the topics. */
    public List<Vocabulary.Area> areas() {
        return topics.stream().map(Vocabulary.Topic::area).distinct().toList();
    }

    /** The day since which the set has had the record: when it was coded, else the day of its last review. */
    public LocalDate recorded() {
        return coded == null ? reviewed : coded;
    }

    /** The participants, then the speakers of its statements. An actor can occur more than once. */
    public Stream<Actor> participantsAndSpeakers() {
        return Stream.concat(participants.stream().map(Participant::actor),
            statements.stream().flatMap(statement -> statement.speakers().stream()));
    }

    /** All citations: those of the event itself, then those of its statements, in the order of the record. */
    public Stream<Citation> allCitations() {
        return Stream.concat(citations.stream(),
            statements.stream().flatMap(statement -> statement.citations().stream()));
    }

    /** An actor that takes part in an event, with its role there. */
    public record Participant(Actor actor, Vocabulary.Role role) {}

    /**
     * A typed relation of one event to an earlier or larger one: «follows», «implements», «announces», «disputes» or
     * «part of», for example.
     *
     * @param event the id of the other event
     * @param as the type of the relation
     */
    public record EventRelation(String event, Vocabulary.Relation as) {}
}

package entente.model;

import entente.model.Actor.State;
import java.util.List;
import java.util.SequencedMap;

/**
 * The controlled vocabularies that events are coded with. Each map is keyed by id, in the order of the file.
 *
 * @param principals the two states whose relations the set records
 */
public record Vocabulary(
    List<State> principals,
    SequencedMap<String, Area> areas,
    SequencedMap<String, Topic> topics,
    SequencedMap<String, EventKind> kinds,
    SequencedMap<String, Role> roles,
    SequencedMap<String, Relation> relations) {

    public Vocabulary {
        principals = List.copyOf(principals);
        areas = OrderedCopies.of(areas);
        topics = OrderedCopies.of(topics);
        kinds = OrderedCopies.of(kinds);
        roles = OrderedCopies.of(roles);
        relations = OrderedCopies.of(relations);
    }

    /** A subject area. Every topic belongs to one. */
    public record Area(String id, LocalizedText label) {}

    /** A topic of events. */
    public record Topic(String id, Area area, LocalizedText label) {}

    /**
     * A kind of event.
     *
     * @param about which events belong to this kind
     */
    public record EventKind(String id, LocalizedText label, LocalizedText about) {}

    /** The role of a participant in an event. */
    public record Role(String id, LocalizedText label) {}

    /** The type of a relation between two events. */
    public record Relation(String id, LocalizedText label) {}
}

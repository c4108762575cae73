package entente.model;

import entente.model.Actor.State;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The controlled vocabularies that events are coded with. Each map is keyed by id, in the order of the file.
 *
 * @param principals the two states whose relations the set records
 * @param authority the tagging entity of the {@code tag:} URIs of the records, a domain name or mail address with a date:
 *     {@code desk.example,2026}. Source: RFC 4151, 2.1
 */
public record Vocabulary(
    List<State> principals,
    String authority,
    SequencedMap<String, Area> areas,
    SequencedMap<String, Topic> topics,
    SequencedMap<String, EventKind> kinds,
    SequencedMap<String, Role> roles,
    SequencedMap<String, Relation> relations) {

    /** The tagging entity of a set that names none. */
    public static final String DEFAULT_AUTHORITY = "entente.example,2026";

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

    /**
     * The role of a participant in an event.
     *
     * @param involvement how a participant with this role is involved; null if the role says neither
     */
    public record Role(String id, LocalizedText label, @Nullable Involvement involvement) {}

    /** How a participant is involved in an event. */
    public enum Involvement implements CodedEnum {
        /** It holds, hosts or runs the event. */
        ORGANISER,
        /** It is present. */
        ATTENDEE
    }

    /** The type of a relation between two events. */
    public record Relation(String id, LocalizedText label) {}
}

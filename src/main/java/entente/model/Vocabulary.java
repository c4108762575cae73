package entente.model;

import java.util.List;
import java.util.SequencedMap;

/**
 * The closed lists that code the events, in the order of the file.
 *
 * @param principals the two states whose ties the set follows
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

    public record Area(String id, LocalizedText label) {}

    public record Topic(String id, Area area, LocalizedText label) {}

    /** @param about what belongs under this kind */
    public record EventKind(String id, LocalizedText label, LocalizedText about) {}

    public record Role(String id, LocalizedText label) {}

    public record Relation(String id, LocalizedText label) {}
}

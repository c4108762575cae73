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
    SequencedMap<String, Kind> kinds,
    SequencedMap<String, Role> roles,
    SequencedMap<String, Relation> relations) {

    public Vocabulary {
        principals = List.copyOf(principals);
        areas = Copies.of(areas);
        topics = Copies.of(topics);
        kinds = Copies.of(kinds);
        roles = Copies.of(roles);
        relations = Copies.of(relations);
    }

    public record Area(String id, Text label) {}

    public record Topic(String id, Area area, Text label) {}

    /** @param about what belongs under this kind */
    public record Kind(String id, Text label, Text about) {}

    public record Role(String id, Text label) {}

    public record Relation(String id, Text label) {}
}

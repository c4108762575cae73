package entente.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Citation;
import entente.model.Event;
import entente.model.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Citations grouped by who said it first: copies of one wire report are one origin, however many pages carry them.
 *
 * @param groups in the order in which the record first names each origin
 */
public record Origins(List<Group> groups) {
    public Origins {
        groups = List.copyOf(groups);
    }

    /** Everything that goes back to {@code origin}. */
    public record Group(Voice origin, List<Citation> citations) {
        public Group {
            citations = List.copyOf(citations);
        }
    }

    /** The origins of an event: of its own citations and of its statements'. */
    public static Origins of(Event event) {
        return of(event.everyCitation().distinct());
    }

    public static Origins of(Stream<Citation> citations) {
        Map<String, List<Citation>> byOrigin =
            citations.collect(groupingBy(cited -> cited.origin().id(), LinkedHashMap::new, toList()));
        return new Origins(byOrigin.values().stream()
            .map(cited -> new Group(cited.getFirst().origin(), cited))
            .toList());
    }

    public int count() {
        return groups.size();
    }

    public List<Voice> voices() {
        return groups.stream().map(Group::origin).toList();
    }
}

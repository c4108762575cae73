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
 * Citations grouped by origin, the voice that first said it. Copies of one wire report have one origin, so they do not
 * corroborate each other.
 *
 * @param groups one per origin, in the order of first mention
 */
public record Origins(List<Group> groups) {
    public Origins {
        groups = List.copyOf(groups);
    }

    /** An origin and all citations that go back to it. */
    public record Group(Voice origin, List<Citation> citations) {
        public Group {
            citations = List.copyOf(citations);
        }

        /** The number of sources that go back to this origin. */
        public int sourceCount() {
            return distinctSources(citations.stream());
        }
    }

    /** The origins of an event: those of its own citations and of its statements' citations. */
    public static Origins of(Event event) {
        return of(event.allCitations().distinct());
    }

    /** The origins of {@code citations}. */
    public static Origins of(Stream<Citation> citations) {
        Map<String, List<Citation>> byOrigin =
            citations.collect(groupingBy(citation -> citation.origin().id(), LinkedHashMap::new, toList()));
        return new Origins(byOrigin.values().stream()
            .map(group -> new Group(group.getFirst().origin(), group))
            .toList());
    }

    /** The number of origins. */
    public int count() {
        return groups.size();
    }

    /** The number of sources, each counted once. */
    public int sourceCount() {
        return distinctSources(groups.stream().flatMap(group -> group.citations().stream()));
    }

    private static int distinctSources(Stream<Citation> citations) {
        return Math.toIntExact(citations.map(citation -> citation.source().id()).distinct().count());
    }

    /** The origins, in the order of first mention. */
    public List<Voice> voices() {
        return groups.stream().map(Group::origin).toList();
    }
}

package entente.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * The names of what many events share: actors, places, outlets… A name is held once, and leads to its events through
 * the {@link Column}: a million events cost no more words than ten.
 */
final class NameField implements Field {
    /** A name, written in some tongue. */
    record Name(Tongue tongue, String words) {}

    private record Line(int value, List<Set<String>> steps) {}

    private final Column column;
    private final Map<Tongue, Map<String, Set<Integer>>> values = new EnumMap<>(Tongue.class);
    private final Map<Tongue, List<Line>> lines = new EnumMap<>(Tongue.class);

    /** @param names for each value of {@code column}, in its order, what it is called */
    NameField(Column column, List<List<Name>> names) {
        this.column = column;
        for (int value = 0; value < names.size(); value++) {
            for (var name : names.get(value)) {
                add(value, name);
            }
        }
    }

    private void add(int value, Name name) {
        var steps = new ArrayList<Set<String>>();
        Map<String, Set<Integer>> found = values.computeIfAbsent(name.tongue(), tongue -> new HashMap<>());
        for (var word : WordReader.read(name.words())) {
            int start = steps.size();
            word.parts().forEach(part -> steps.add(new LinkedHashSet<>()));
            word.terms((term, part) -> {
                steps.get(start + part).add(term);
                found.computeIfAbsent(term, unseen -> new LinkedHashSet<>()).add(value);
            });
        }
        lines.computeIfAbsent(name.tongue(), tongue -> new ArrayList<>()).add(new Line(value, steps));
    }

    @Override
    public void find(Tongue tongue, Collection<String> terms, Bits into) {
        into.or(column.having(having(tongue, terms)));
    }

    @Override
    public void findInOrder(Tongue tongue, List<? extends Collection<String>> steps, Bits into) {
        into.or(column.having(havingInOrder(tongue, steps)));
    }

    /** The numbers of the values whose names have one of {@code terms}. */
    IntStream having(Tongue tongue, Collection<String> terms) {
        Map<String, Set<Integer>> found = values.getOrDefault(tongue, Map.of());
        return terms.stream().flatMap(term -> found.getOrDefault(term, Set.of()).stream()).mapToInt(value -> value)
            .distinct();
    }

    IntStream havingInOrder(Tongue tongue, List<? extends Collection<String>> steps) {
        return lines.getOrDefault(tongue, List.of()).stream().filter(line -> hasInOrder(line.steps(), steps))
            .mapToInt(Line::value).distinct();
    }

    private static boolean hasInOrder(List<Set<String>> line, List<? extends Collection<String>> steps) {
        return IntStream.rangeClosed(0, line.size() - steps.size()).anyMatch(start -> IntStream.range(0, steps.size())
            .allMatch(step -> steps.get(step).stream().anyMatch(line.get(start + step)::contains)));
    }

    @Override
    public void forEachTerm(BiConsumer<Tongue, String> each) {
        values.forEach((tongue, found) -> found.keySet().forEach(term -> each.accept(tongue, term)));
    }
}

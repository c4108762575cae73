package entente.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of names, each held once however many events share it; finds those that are named so, by their number. */
final class Names implements Field {
    /** A name, written in some tongue. */
    record Name(Tongue tongue, String words) {}

    private final int size;
    private final Map<Tongue, Map<String, Set<Integer>>> owners = new EnumMap<>(Tongue.class);
    private final Map<Tongue, Map<Integer, List<Line>>> lines = new EnumMap<>(Tongue.class);

    /** @param names what each is called, in the order of their numbers */
    Names(List<List<Name>> names, Map<Tongue, LineReader> readers) {
        size = names.size();
        for (int owner = 0; owner < size; owner++) {
            for (var name : names.get(owner)) {
                add(owner, name.tongue(), requireNonNull(readers.get(name.tongue())).read(name.words()));
            }
        }
    }

    private void add(int owner, Tongue tongue, Line line) {
        lines.computeIfAbsent(tongue, unseen -> new HashMap<>()).computeIfAbsent(owner, unseen -> new ArrayList<>(1))
            .add(line);
        Map<String, Set<Integer>> having = owners.computeIfAbsent(tongue, unseen -> new HashMap<>());
        line.terms().forEach(terms -> terms
            .forEach(term -> having.computeIfAbsent(term, unseen -> new LinkedHashSet<>()).add(owner)));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void find(Tongue tongue, Collection<String> terms, Bits into) {
        Map<String, Set<Integer>> having = owners.getOrDefault(tongue, Map.of());
        terms.forEach(term -> having.getOrDefault(term, Set.of()).forEach(into::set));
    }

    @Override
    public void findInOrder(Tongue tongue, List<? extends Collection<String>> steps, Bits into) {
        var candidates = Bits.all(size);
        for (Collection<String> step : steps) {
            var having = Bits.none(size);
            find(tongue, step, having);
            candidates.and(having);
        }
        Map<Integer, List<Line>> named = lines.getOrDefault(tongue, Map.of());
        candidates.forEach(owner -> {
            if (named.getOrDefault(owner, List.of()).stream()
                .anyMatch(line -> line.starts(steps).findAny().isPresent())) {
                into.set(owner);
            }
        });
    }

    @Override
    public void forEachTerm(Vocable each) {
        owners.forEach((tongue, having) -> having.forEach((term, owner) -> each.accept(tongue, term, owner.size())));
    }
}

package entente.search.match;

import static java.util.Objects.requireNonNull;

import entente.search.analysis.AnalysisLanguage;
import entente.search.analysis.AnalyzedText;
import entente.search.analysis.TextAnalyzer;
import entente.search.facets.EventBitSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of names, each held once however many events share it; finds those that are named so, by their number. */
final class NameIndex implements Postings {
    /** A name, written in some tongue. */
    record Name(AnalysisLanguage tongue, String words) {}

    private final int size;
    private final Map<AnalysisLanguage, Map<String, Set<Integer>>> owners = new EnumMap<>(AnalysisLanguage.class);
    private final Map<AnalysisLanguage, Map<Integer, List<AnalyzedText>>> lines = new EnumMap<>(AnalysisLanguage.class);

    /** @param names what each is called, in the order of their numbers */
    NameIndex(List<List<Name>> names, Map<AnalysisLanguage, TextAnalyzer> readers) {
        size = names.size();
        for (int owner = 0; owner < size; owner++) {
            for (var name : names.get(owner)) {
                add(owner, name.tongue(), requireNonNull(readers.get(name.tongue())).read(name.words()));
            }
        }
    }

    private void add(int owner, AnalysisLanguage tongue, AnalyzedText line) {
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
    public void find(AnalysisLanguage tongue, Collection<String> terms, EventBitSet into) {
        Map<String, Set<Integer>> having = owners.getOrDefault(tongue, Map.of());
        terms.forEach(term -> having.getOrDefault(term, Set.of()).forEach(into::set));
    }

    @Override
    public void findInOrder(AnalysisLanguage tongue, List<? extends Collection<String>> steps, EventBitSet into) {
        var candidates = EventBitSet.all(size);
        for (Collection<String> step : steps) {
            var having = EventBitSet.none(size);
            find(tongue, step, having);
            candidates.and(having);
        }
        Map<Integer, List<AnalyzedText>> named = lines.getOrDefault(tongue, Map.of());
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

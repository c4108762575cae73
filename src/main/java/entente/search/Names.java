package entente.search;

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

    private record Called(int owner, Line line) {}

    private final int size;
    private final Map<Tongue, Map<String, Set<Integer>>> owners = new EnumMap<>(Tongue.class);
    private final Map<Tongue, List<Called>> lines = new EnumMap<>(Tongue.class);

    /** @param names what each is called, in the order of their numbers */
    Names(List<List<Name>> names) {
        size = names.size();
        for (int owner = 0; owner < size; owner++) {
            for (var name : names.get(owner)) {
                add(owner, name);
            }
        }
    }

    private void add(int owner, Name name) {
        List<Word> words = WordReader.read(name.words());
        lines.computeIfAbsent(name.tongue(), unseen -> new ArrayList<>()).add(new Called(owner, Line.of(words)));
        Map<String, Set<Integer>> having = owners.computeIfAbsent(name.tongue(), unseen -> new HashMap<>());
        words.forEach(word -> word.terms(
            (term, part) -> having.computeIfAbsent(term, unseen -> new LinkedHashSet<>()).add(owner)));
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
        for (var called : lines.getOrDefault(tongue, List.of())) {
            if (called.line().starts(steps).findAny().isPresent()) {
                into.set(called.owner());
            }
        }
    }

    @Override
    public void forEachTerm(Vocable each) {
        owners.forEach((tongue, having) -> having.forEach((term, owner) -> each.accept(tongue, term, owner.size())));
    }
}

package entente.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every word of the set with its kin: other forms of it in its tongue, and the same sound in another script or spelling. */
final class Lexicon {
    private final Map<Tongue, Map<String, List<String>>> byStem = new EnumMap<>(Tongue.class);
    private final Map<Tongue, Map<String, List<String>>> bySound = new EnumMap<>(Tongue.class);

    Lexicon(Collection<Field> fields) {
        var known = new EnumMap<Tongue, Set<String>>(Tongue.class);
        for (var tongue : Tongue.values()) {
            known.put(tongue, new LinkedHashSet<>());
            byStem.put(tongue, new HashMap<>());
            bySound.put(tongue, new HashMap<>());
        }
        fields.forEach(field -> field.forEachTerm((tongue, term) -> known.get(tongue).add(term)));
        known.forEach((tongue, terms) -> terms.forEach(term -> add(tongue, term)));
    }

    private void add(Tongue tongue, String term) {
        put(byStem.get(tongue), tongue.stem(term), term);
        Sound.of(term).ifPresent(sound -> put(bySound.get(tongue), sound, term));
    }

    private static void put(Map<String, List<String>> lists, String key, String term) {
        lists.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(term);
    }

    /** The words of {@code tongue} that {@code word} stands for, itself included; none if the tongue has none. */
    Set<String> kin(Tongue tongue, String word) {
        var kin = new LinkedHashSet<>(byStem.get(tongue).getOrDefault(tongue.stem(word), List.of()));
        Sound.of(word).ifPresent(sound -> kin.addAll(bySound.get(tongue).getOrDefault(sound, List.of())));
        return kin;
    }
}

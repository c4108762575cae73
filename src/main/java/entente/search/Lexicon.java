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
        fields.forEach(field -> field.forEachTerm(
            (tongue, term) -> known.computeIfAbsent(tongue, unseen -> new LinkedHashSet<>()).add(term)));
        known.forEach((tongue, terms) -> terms.forEach(term -> {
            put(byStem, tongue, tongue.stem(term), term);
            Sound.of(term).ifPresent(sound -> put(bySound, tongue, sound, term));
        }));
    }

    private static void put(Map<Tongue, Map<String, List<String>>> kin, Tongue tongue, String key, String term) {
        kin.computeIfAbsent(tongue, unseen -> new HashMap<>()).computeIfAbsent(key, unseen -> new ArrayList<>(1))
            .add(term);
    }

    private static List<String> get(Map<Tongue, Map<String, List<String>>> kin, Tongue tongue, String key) {
        return kin.getOrDefault(tongue, Map.of()).getOrDefault(key, List.of());
    }

    /** The words of {@code tongue} that {@code word} stands for, itself included; none if the tongue has none. */
    Set<String> kin(Tongue tongue, String word) {
        var kin = new LinkedHashSet<String>(get(byStem, tongue, tongue.stem(word)));
        Sound.of(word).ifPresent(sound -> kin.addAll(get(bySound, tongue, sound)));
        return kin;
    }
}

package entente.search.match;

import entente.search.analysis.AnalysisLanguage;
import entente.search.analysis.ChineseNormalizer;
import entente.search.analysis.PhoneticKey;
import entente.search.analysis.RomanizedNames;
import entente.search.analysis.Synonyms;
import entente.search.match.SpellChecker.Near;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every word of the set with its kin: other forms in its tongue, and the same sound in another script or spelling. */
public final class TermDictionary {
    /** Shorter words are too near to too many. */
    private static final int SHORTEST = 4;
    /** Of Han characters a slip takes another for one, as they are typed by their sound; it leaves out none. */
    private static final int SHORTEST_HAN = 3;
    /** From so many letters on, two may be wrong. */
    private static final int LONG = 8;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<AnalysisLanguage, Set<String>> known = new EnumMap<>(AnalysisLanguage.class);
    private final Map<AnalysisLanguage, Map<String, List<String>>> byStem = new EnumMap<>(AnalysisLanguage.class);
    private final Map<AnalysisLanguage, Map<String, List<String>>> bySound = new EnumMap<>(AnalysisLanguage.class);
    private final SpellChecker spellings;
    private final RomanizedNames names;

    TermDictionary(Collection<? extends Postings> fields, RomanizedNames names) {
        this.names = names;
        fields.forEach(field -> field.forEachTerm((tongue, term, having) -> {
            if (!Synonyms.isMeaning(term)) {
                known.computeIfAbsent(tongue, unseen -> new LinkedHashSet<>()).add(term);
                places.merge(term, having, Integer::sum);
            }
        }));
        known.forEach((tongue, terms) -> terms.forEach(term -> add(tongue, term)));
        spellings = new SpellChecker(places.keySet());
    }

    private void add(AnalysisLanguage tongue, String term) {
        put(byStem, tongue, term, term);
        String stem = tongue.stem(term);
        if (!stem.equals(term)) {
            put(byStem, tongue, stem, term);
        }
        PhoneticKey.of(term).forEach(sound -> put(bySound, tongue, sound, term));
    }

    private static void put(Map<AnalysisLanguage, Map<String, List<String>>> kin, AnalysisLanguage tongue, String key,
        String term) {
        kin.computeIfAbsent(tongue, unseen -> new HashMap<>()).computeIfAbsent(key, unseen -> new ArrayList<>(1))
            .add(term);
    }

    private static List<String> get(Map<AnalysisLanguage, Map<String, List<String>>> kin, AnalysisLanguage tongue,
        String key) {
        return kin.getOrDefault(tongue, Map.of()).getOrDefault(key, List.of());
    }

    /**
     * The words of {@code tongue} that {@code word} stands for, itself included; none if the tongue has none. A name
     * such as Петров looks like a form of another: so forms are kin where one is the other's stem, or both have the
     * same. A word that only other tongues have is no form of this one's, nor its sound in the same script: Italian
     * ministri is no English ministry. But a romanised name is kin to its other spellings.
     */
    Set<String> kin(AnalysisLanguage tongue, String word) {
        var kin = new LinkedHashSet<String>();
        if (has(tongue, word) || !places.containsKey(word)) {
            kin.addAll(get(byStem, tongue, word));
            kin.addAll(get(byStem, tongue, tongue.stem(word)));
        }
        boolean anyScript = !places.containsKey(word) || names.contains(word);
        sounds(word).forEach(sound -> get(bySound, tongue, sound).stream()
            .filter(term -> anyScript || isLatin(term) != isLatin(word)).forEach(kin::add));
        return kin;
    }

    /**
     * The words of a phrase in {@code tongue} as they may be spelt in the same script: a romanised name in any way, other
     * words in one.
     */
    List<Set<String>> spellings(AnalysisLanguage tongue, List<String> phrase) {
        return names.joined(phrase).stream().map(word -> spellings(tongue, word)).toList();
    }

    private Set<String> spellings(AnalysisLanguage tongue, String word) {
        var found = new LinkedHashSet<>(Set.of(word));
        if (names.contains(word)) {
            PhoneticKey.of(word).forEach(sound -> get(bySound, tongue, sound).stream()
                .filter(term -> isLatin(term) == isLatin(word)).forEach(found::add));
        }
        return found;
    }

    /** A Cyrillic name is also heard without its ending, since in Latin letters it has none. */
    private static List<String> sounds(String word) {
        Stream<String> heard = isLatin(word) ? Stream.of(word) : Stream.of(word, AnalysisLanguage.RUSSIAN.stem(word));
        return heard.flatMap(form -> PhoneticKey.of(form).stream()).distinct().toList();
    }

    private static boolean isLatin(String term) {
        return term.charAt(0) <= 'z';
    }

    private boolean has(AnalysisLanguage tongue, String word) {
        return known.getOrDefault(tongue, Set.of()).contains(word);
    }

    /** The word of the set that was most likely meant by one that it does not have; of equals the commonest. */
    Optional<String> nearest(String word) {
        boolean han = ChineseNormalizer.only(word);
        if (word.length() < (han ? SHORTEST_HAN : SHORTEST) || places.containsKey(word)
            || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int enough = han || word.length() < LONG ? 2 : 3;
        return spellings.near(word, enough).stream().filter(near -> !han || near.word().length() == word.length())
            .min(Near.FEWEST.thenComparing(near -> near.word().charAt(0) != word.charAt(0))
                .thenComparingInt(near -> -places.getOrDefault(near.word(), 0)).thenComparing(Near::word))
            .map(Near::word);
    }
}

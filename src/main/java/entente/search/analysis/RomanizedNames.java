package entente.search.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that are written in Cyrillic letters and romanised in several ways: Shoigu and Šojgu, Yeltsin, Eltsin and
 * El’cin. A word is one of them if it has the {@link PhoneticKey} of a capitalised Cyrillic word in a name which has a
 * word with that key in Latin letters, too. So Astronomy is none: in «Институт астрономии» its counterpart is a common
 * noun, in small letters.
 */
public final class RomanizedNames {
    /** Shorter keys have too many homophones: Shen sounds as seen. */
    private static final int SHORTEST = 4;

    private final Set<String> keys = new HashSet<>();

    /** Adds the words that {@code cyrillic} and one of {@code latin} share, which name the same thing. */
    public void add(Collection<String> latin, String cyrillic) {
        Set<String> shared = latin.stream().flatMap(RomanizedNames::keys).collect(Collectors.toSet());
        keys(cyrillic).filter(key -> key.length() >= SHORTEST && shared.contains(key)).forEach(keys::add);
    }

    public void addAll(RomanizedNames others) {
        keys.addAll(others.keys);
    }

    /** Whether {@code word}, a part of a {@link Token}, is in one of the names in some spelling. */
    public boolean contains(String word) {
        return PhoneticKey.of(word).stream().anyMatch(keys::contains);
    }

    /** The words of {@code phrase}, with a name in one piece that an apostrophe for a soft sign has cut: prichod, ko. */
    public List<String> joined(List<String> phrase) {
        var words = new ArrayList<String>();
        for (int at = 0; at < phrase.size(); at++) {
            String both = at + 1 < phrase.size() ? phrase.get(at) + phrase.get(at + 1) : "";
            if (contains(both)) {
                words.add(both);
                at++;
            } else {
                words.add(phrase.get(at));
            }
        }
        return words;
    }

    private static Stream<String> keys(String name) {
        return Tokenizer.read(name).stream().filter(token -> Character.isUpperCase(name.codePointAt(token.from())))
            .flatMap(token -> Stream.concat(Stream.of(List.of(token.joined())), Stream.of(token.parts())))
            .flatMap(List::stream).flatMap(part -> PhoneticKey.of(part).stream());
    }
}

package entente.search;

import entente.model.Coded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a query ask for: {@code word}, {@code "a phrase"}, {@code -without}, {@code title:word}. Whatever
 * is not well said is read as words.
 *
 * @param wanted at most {@value #MOST}
 * @param unwanted at most {@value #MOST}
 */
record Asked(List<Wanted> wanted, List<Wanted> unwanted) {
    /** More are not looked for, so that no question costs without bound. */
    static final int MOST = 32;
    private static final Pattern PIECE = Pattern.compile(
        "(?<minus>-*)(?:(?<role>[a-z]+):(?=\\S))?(?:[\"“”«»](?<phrase>[^\"“”«»]*)[\"“”«»]|(?<words>[^\\s\"“”«»]+)|[\"“”«»])");

    static Asked read(String q) {
        var wanted = new LinkedHashSet<Wanted>();
        var unwanted = new LinkedHashSet<Wanted>();
        Matcher piece = PIECE.matcher(q);
        while (piece.find()) {
            read(piece, piece.group("minus").isEmpty() ? wanted : unwanted);
        }
        return new Asked(telling(wanted), List.copyOf(unwanted).subList(0, Math.min(MOST, unwanted.size())));
    }

    /** Small words are looked for where there are no others. */
    private static List<Wanted> telling(Set<Wanted> wanted) {
        List<Wanted> telling = wanted.stream().filter(each -> !each.small()).limit(MOST).toList();
        return telling.isEmpty() ? wanted.stream().limit(MOST).toList() : telling;
    }

    private static void read(Matcher piece, Set<Wanted> into) {
        String named = piece.group("role");
        Optional<Role> role = named == null ? Optional.empty() : Coded.of(Role.class, named);
        if (named != null && role.isEmpty()) {
            WordReader.read(named).forEach(word -> into.addAll(each(word, null)));
        }
        if (piece.group("phrase") != null) {
            List<Word> words = WordReader.read(piece.group("phrase"));
            List<String> steps = words.stream().flatMap(word -> word.parts().stream()).toList();
            if (!steps.isEmpty()) {
                into.add(new Wanted(role.orElse(null), steps, "", true));
            }
        } else if (piece.group("words") != null) {
            WordReader.read(piece.group("words")).forEach(word -> into.addAll(each(word, role.orElse(null))));
        }
    }

    /** A run of Han characters is wanted by every two neighbours: no space tells where its words begin. */
    private static List<Wanted> each(Word word, @Nullable Role role) {
        List<String> parts = word.parts();
        if (word.han() && parts.size() > 1) {
            return IntStream.range(1, parts.size()).mapToObj(part -> parts.get(part - 1) + parts.get(part))
                .map(pair -> new Wanted(role, List.of(pair), pair, false)).toList();
        }
        return List.of(new Wanted(role, parts, word.compound() ? word.joined() : "", false));
    }
}

package entente.search.match;

import entente.model.Event;
import entente.model.Language;
import entente.search.analysis.AnalysisLanguage;
import entente.search.analysis.AnalyzedText;
import entente.search.analysis.Clause;
import entente.search.analysis.ParsedQuery;
import entente.search.analysis.Synonyms;
import entente.search.analysis.Token;
import entente.search.analysis.Tokenizer;
import entente.search.match.SearchableTexts.Written;
import entente.search.query.SearchField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows where in a text the words of a query stand, in whatever form; worked out when asked for. */
public final class Highlighter {
    /** For a query without words. */
    public static final Highlighter NONE = new Highlighter(List.of());

    private final List<Sought> sought;

    private Highlighter(List<Sought> sought) {
        this.sought = sought;
    }

    /**
     * One wish.
     *
     * @param ways to meet it: words side by side, each in one of several forms
     */
    private record Sought(@Nullable SearchField role, List<List<Set<String>>> ways) {}

    public static Highlighter of(ParsedQuery asked, TermDictionary lexicon) {
        return new Highlighter(
            asked.wanted().stream().map(each -> new Sought(each.role(), forms(each, lexicon).toList())).toList());
    }

    private static Stream<List<Set<String>>> forms(Clause wanted, TermDictionary lexicon) {
        if (wanted.quoted()) {
            return Stream.of(wanted.steps().stream().map(Set::of).toList());
        }
        Stream<List<String>> typed = wanted.joined().isEmpty()
            ? Stream.of(wanted.steps())
            : Stream.of(wanted.steps(), List.of(wanted.joined()));
        Stream<List<Set<String>>> alike = wanted.meanings().stream().flatMap(meaning -> meaning.forms().stream())
            .map(form -> form.steps().stream().map(step -> lexicon.kin(form.tongue(), step)).toList());
        return Stream.concat(
            typed.map(steps -> IntStream.range(0, steps.size())
                .mapToObj(at -> kin(steps.get(at), steps.size() > 1 ? wanted.sense(at) : List.of(), lexicon)).toList()),
            alike);
    }

    private static Set<String> kin(String step, List<Synonyms.Concept> sense, TermDictionary lexicon) {
        var kin = new HashSet<>(Set.of(step));
        for (var tongue : AnalysisLanguage.values()) {
            kin.addAll(lexicon.kin(tongue, step));
        }
        sense.stream().flatMap(meaning -> meaning.forms().stream()).filter(form -> form.steps().size() == 1)
            .forEach(form -> kin.addAll(lexicon.kin(form.tongue(), form.steps().getFirst())));
        return kin;
    }

    /** Where the words stand in {@code text}, in order and apart from each other. */
    public List<Mark> in(String text) {
        return look(null, text).marks();
    }

    /** @param met the places among all that is sought of what is found here */
    private record Look(List<Mark> marks, BitSet met) {}

    /** @param role that the text has, or null for any that is asked for */
    private Look look(@Nullable SearchField role, String text) {
        List<Token> words = Tokenizer.read(text);
        AnalyzedText line = AnalyzedText.of(words);
        boolean[] hit = new boolean[line.terms().size()];
        var met = new BitSet();
        for (int wish = 0; wish < sought.size(); wish++) {
            int each = wish;
            Sought one = sought.get(wish);
            if (role == null || one.role() == null || role == one.role()) {
                one.ways().forEach(steps -> line.starts(steps).forEach(start -> {
                    Arrays.fill(hit, start, start + steps.size(), true);
                    met.set(each);
                }));
            }
        }
        return new Look(marks(words, hit), met);
    }

    private static List<Mark> marks(List<Token> words, boolean[] hit) {
        var marks = new ArrayList<Mark>();
        int part = 0;
        for (var word : words) {
            add(word, Arrays.copyOfRange(hit, part, part + word.parts().size()), marks);
            part += word.parts().size();
        }
        return List.copyOf(marks);
    }

    /** A word of an alphabet is marked whole, a run of Han characters where it is hit. */
    private static void add(Token word, boolean[] hit, List<Mark> marks) {
        int from = word.from();
        int to = from;
        for (int part = 0; part < hit.length; part++) {
            to += word.parts().get(part).length();
            if (!word.han() && hit[part]) {
                marks.add(new Mark(word.from(), word.to()));
                return;
            }
            boolean ends = part + 1 == hit.length || !hit[part + 1];
            if (word.han() && hit[part] && ends) {
                marks.add(new Mark(from, to));
            }
            from = hit[part] && !ends ? from : to;
        }
    }

    /**
     * Why {@code event} was found: of its texts and names, as a reader of {@code language} comes to them, the first and
     * every further one in which a word stands that none before it has.
     */
    public List<Hit> of(Event event, Language language) {
        var hits = new ArrayList<Hit>();
        var met = new BitSet();
        for (Written written : (Iterable<Written>) new SearchableTexts(event).asSeenIn(language)::iterator) {
            if (met.cardinality() == sought.size()) {
                break;
            }
            Look look = look(written.role(), written.text());
            int before = met.cardinality();
            met.or(look.met());
            if (met.cardinality() > before) {
                hits.add(new Hit(written.role(), written.language(), written.text(), look.marks()));
            }
        }
        return List.copyOf(hits);
    }

    /** A stretch of a text, in characters: from {@code from} to before {@code to}. */
    public record Mark(int from, int to) {}

    /**
     * A text of an event in which words stand.
     *
     * @param language BCP 47 tag of the text's
     * @param marks where the words stand in {@code text}, at least one
     */
    public record Hit(SearchField role, String language, String text, List<Mark> marks) {}
}

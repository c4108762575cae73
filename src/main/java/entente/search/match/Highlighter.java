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

/**
 * Highlights the words of a query in texts, in all forms in which a search finds them. Computed on demand, per text.
 */
public final class Highlighter {
    /** Highlights nothing, for a query without words. */
    public static final Highlighter NONE = new Highlighter(List.of());

    private final List<ClauseForms> clauses;

    private Highlighter(List<ClauseForms> clauses) {
        this.clauses = clauses;
    }

    /**
     * A clause of the query.
     *
     * @param field the only field in which it matches, or null for all fields
     * @param forms the phrases that match it; for each position of a phrase, the terms that match there
     */
    private record ClauseForms(@Nullable SearchField field, List<List<Set<String>>> forms) {}

    /**
     * A highlighter for the wanted clauses of {@code query}.
     *
     * @param terms gives the inflected forms and spellings of a term
     */
    public static Highlighter forQuery(ParsedQuery query, TermDictionary terms) {
        return new Highlighter(query.wanted().stream()
            .map(clause -> new ClauseForms(clause.role(), forms(clause, terms).toList())).toList());
    }

    private static Stream<List<Set<String>>> forms(Clause clause, TermDictionary terms) {
        if (clause.quoted()) {
            return Stream.concat(Stream.of(clause.steps().stream().map(Set::of).toList()),
                Arrays.stream(AnalysisLanguage.values()).map(language -> terms.spellings(language, clause.steps())))
                .distinct();
        }
        Stream<List<String>> typed = clause.joined().isEmpty()
            ? Stream.of(clause.steps())
            : Stream.of(clause.steps(), List.of(clause.joined()));
        Stream<List<Set<String>>> synonyms = clause.meanings().stream().flatMap(concept -> concept.forms().stream())
            .map(form -> form.steps().stream().map(term -> terms.kin(form.tongue(), term)).toList());
        return Stream.concat(
            typed.map(phrase -> IntStream.range(0, phrase.size())
                .mapToObj(i -> variants(phrase.get(i), phrase.size() > 1 ? clause.sense(i) : List.of(), terms))
                .toList()),
            synonyms);
    }

    private static Set<String> variants(String term, List<Synonyms.Concept> concepts, TermDictionary terms) {
        var variants = new HashSet<>(Set.of(term));
        for (var language : AnalysisLanguage.values()) {
            variants.addAll(terms.kin(language, term));
        }
        concepts.stream().flatMap(concept -> concept.forms().stream()).filter(form -> form.steps().size() == 1)
            .forEach(form -> variants.addAll(terms.kin(form.tongue(), form.steps().getFirst())));
        return variants;
    }

    /** The matches in {@code text}, sorted and without overlaps. */
    public List<Mark> marksIn(String text) {
        return match(null, text).marks();
    }

    /**
     * The matches in one text.
     *
     * @param matchedClauses the indexes of the clauses that match
     */
    private record TextMatch(List<Mark> marks, BitSet matchedClauses) {}

    /**
     * Matches a text.
     *
     * @param field the field of the text, or null to match the clauses of all fields
     */
    private TextMatch match(@Nullable SearchField field, String text) {
        List<Token> tokens = Tokenizer.read(text);
        AnalyzedText analyzed = AnalyzedText.of(tokens);
        boolean[] isMatched = new boolean[analyzed.terms().size()];
        var matchedClauses = new BitSet();
        for (int i = 0; i < clauses.size(); i++) {
            int index = i;
            ClauseForms clause = clauses.get(i);
            if (field == null || clause.field() == null || field == clause.field()) {
                clause.forms().forEach(phrase -> analyzed.starts(phrase).forEach(start -> {
                    Arrays.fill(isMatched, start, start + phrase.size(), true);
                    matchedClauses.set(index);
                }));
            }
        }
        return new TextMatch(marks(tokens, isMatched), matchedClauses);
    }

    private static List<Mark> marks(List<Token> tokens, boolean[] isMatched) {
        var marks = new ArrayList<Mark>();
        int part = 0;
        for (var token : tokens) {
            addMarks(token, Arrays.copyOfRange(isMatched, part, part + token.parts().size()), marks);
            part += token.parts().size();
        }
        return List.copyOf(marks);
    }

    /**
     * Marks a token of an alphabetic script as a whole, and of a run of Han characters the matched ones only, unless it
     * has invisible characters between them.
     */
    private static void addMarks(Token token, boolean[] isMatched, List<Mark> marks) {
        int from = token.from();
        int to = from;
        boolean partly =
            token.han() && token.to() - from == token.parts().stream().mapToInt(String::length).sum();
        for (int part = 0; part < isMatched.length; part++) {
            to += token.parts().get(part).length();
            if (!partly && isMatched[part]) {
                marks.add(new Mark(token.from(), token.to()));
                return;
            }
            boolean isLast = part + 1 == isMatched.length || !isMatched[part + 1];
            if (partly && isMatched[part] && isLast) {
                marks.add(new Mark(from, to));
            }
            from = isMatched[part] && !isLast ? from : to;
        }
    }

    /**
     * The matching texts and names of {@code event}, in the order in which a reader of {@code language} sees them. A
     * text is included only if it matches a clause that no earlier one matches, so the list shows why the event was
     * found.
     */
    public List<MatchedText> matchesIn(Event event, Language language) {
        var hits = new ArrayList<MatchedText>();
        var matchedClauses = new BitSet();
        for (Written written : (Iterable<Written>) new SearchableTexts(event).asSeenIn(language)::iterator) {
            if (matchedClauses.cardinality() == clauses.size()) {
                break;
            }
            TextMatch match = match(written.role(), written.text());
            int before = matchedClauses.cardinality();
            matchedClauses.or(match.matchedClauses());
            if (matchedClauses.cardinality() > before) {
                hits.add(new MatchedText(written.role(), written.language(), written.text(), match.marks()));
            }
        }
        return List.copyOf(hits);
    }

    /** A range of a text in UTF-16 units: from {@code from}, inclusive, to {@code to}, exclusive. */
    public record Mark(int from, int to) {}

    /**
     * A text or name of an event with matches.
     *
     * @param field the field that it is indexed in
     * @param language the BCP 47 tag of its language
     * @param marks the matches in {@code text}, at least one
     */
    public record MatchedText(SearchField field, String language, String text, List<Mark> marks) {}
}

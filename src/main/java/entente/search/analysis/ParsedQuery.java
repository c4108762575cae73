package entente.search.analysis;

import entente.model.CodedEnum;
import entente.search.query.SearchField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a query ask for: {@code word}, {@code "a phrase"}, {@code -without}, {@code title:word}. Whatever
 * is not well said is read as words.
 *
 * @param wanted at most {@value #MOST}
 * @param unwanted at most {@value #MOST}
 */
public record ParsedQuery(List<Clause> wanted, List<Clause> unwanted) {
    /** More are not looked for, so that no question costs without bound. */
    static final int MOST = 32;
    private static final String QUOTES = "\"“”„«»";
    private static final Pattern PIECE = Pattern.compile(
        "(?<minus>-*)(?:(?<role>[a-z]+):(?=\\S))?(?:[%1$s](?<phrase>[^%1$s]*)[%1$s]|(?<words>[^\\s%1$s]+)|[%1$s])"
            .formatted(QUOTES));

    public static ParsedQuery read(String q, Synonyms equivalents) {
        return new Reading(equivalents).read(PIECE.matcher(Normalizer.normalize(q, Normalizer.Form.NFC)));
    }

    /** Gathers pieces of a question; neighbouring plain words are read together, since together they may mean more. */
    private static final class Reading {
        private final Synonyms equivalents;
        private final Collection<Clause> wanted = new LinkedHashSet<>();
        private final Collection<Clause> unwanted = new LinkedHashSet<>();
        private final List<Token> plain = new ArrayList<>();

        Reading(Synonyms equivalents) {
            this.equivalents = equivalents;
        }

        ParsedQuery read(Matcher piece) {
            while (piece.find()) {
                read(piece, !piece.group("minus").isEmpty());
            }
            flush(null, wanted);
            return new ParsedQuery(telling(), unwanted.stream().limit(MOST).toList());
        }

        private void read(Matcher piece, boolean out) {
            Collection<Clause> into = out ? unwanted : wanted;
            String named = piece.group("role");
            SearchField role = named == null ? null : CodedEnum.of(SearchField.class, named).orElse(null);
            if (piece.group("phrase") != null) {
                flush(null, wanted);
                List<String> steps = terms(Tokenizer.read(piece.group("phrase")));
                if (!steps.isEmpty()) {
                    into.add(Clause.phrase(piece.group("phrase"), role, steps));
                }
            } else if (piece.group("words") != null) {
                boolean apart = role != null || out;
                if (apart) {
                    flush(null, wanted);
                }
                if (named != null && role == null) {
                    plain.addAll(Tokenizer.read(named));
                }
                plain.addAll(Tokenizer.read(piece.group("words")));
                if (apart) {
                    flush(role, into);
                }
            }
        }

        private void flush(@Nullable SearchField role, Collection<Clause> into) {
            into.addAll(new QueryParser(equivalents, role).read(plain));
            plain.clear();
        }

        /** Small words are looked for where there are no others. */
        private List<Clause> telling() {
            List<Clause> telling = wanted.stream().filter(each -> !each.small()).limit(MOST).toList();
            return telling.isEmpty() ? wanted.stream().limit(MOST).toList() : telling;
        }
    }

    /** The parts of {@code words}, one after another. */
    static List<String> terms(List<Token> words) {
        return words.stream().flatMap(word -> word.parts().stream()).toList();
    }
}

package entente.search.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * What means the same in other languages, from {@code synonyms.txt}: the set is written in two languages, but
 * readers and sources use more. Texts are indexed by what they mean too, so that a question in any language is one
 * look-up.
 */
public final class Synonyms {
    /** One or more words of a tongue, as their terms. */
    public record Form(AnalysisLanguage tongue, List<String> steps) {
        public Form {
            steps = List.copyOf(steps);
        }

        private Form stemmed() {
            return new Form(tongue, steps.stream().map(tongue::stem).toList());
        }
    }

    /**
     * What several forms mean.
     *
     * @param term under which texts are indexed that have one of the forms; no reader can type it
     */
    public record Concept(String term, List<Form> forms) {
        public Concept {
            forms = List.copyOf(forms);
        }
    }

    private static final char MARK = '=';
    private static final List<AnalysisLanguage> CELLS =
        List.of(AnalysisLanguage.ENGLISH, AnalysisLanguage.ITALIAN, AnalysisLanguage.RUSSIAN, AnalysisLanguage.CHINESE);

    /** By tongue and first stem, what the stemmed forms mean that begin with it. */
    private final Map<AnalysisLanguage, Map<String, Map<Form, List<Concept>>>> beginnings =
        new EnumMap<>(AnalysisLanguage.class);
    private final RomanizedNames romanizedNames = new RomanizedNames();
    private int longest;

    private Synonyms() {}

    /** All that are known, read once. */
    public static Synonyms known() {
        return Known.ALL;
    }

    private static final class Known {
        static final Synonyms ALL = read();
    }

    private static Synonyms read() {
        var equivalents = new Synonyms();
        try (var lines = new BufferedReader(new InputStreamReader(
            requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt")), UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(equivalents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return equivalents;
    }

    private void add(String line) {
        var forms = new ArrayList<Form>();
        String[] cells = line.split("\\|", -1);
        for (int cell = 0; cell < cells.length; cell++) {
            for (String words : cells[cell].split(",", -1)) {
                List<String> steps = ParsedQuery.terms(Tokenizer.read(words));
                if (!steps.isEmpty()) {
                    forms.add(new Form(CELLS.get(cell), steps));
                }
            }
        }
        romanizedNames.add(List.of(cells[0], cells[1]), cells[2]);
        var meaning = new Concept(MARK + line.substring(0, line.indexOf('|')).strip(), forms);
        forms.stream().map(Form::stemmed).distinct().forEach(form -> add(form, meaning));
    }

    private void add(Form stemmed, Concept meaning) {
        longest = Math.max(longest, stemmed.steps().size());
        beginnings.computeIfAbsent(stemmed.tongue(), unseen -> new HashMap<>())
            .computeIfAbsent(stemmed.steps().getFirst(), unseen -> new LinkedHashMap<>())
            .computeIfAbsent(stemmed, unseen -> new ArrayList<>()).add(meaning);
    }

    private Map<Form, List<Concept>> beginning(AnalysisLanguage tongue, String stem) {
        return beginnings.getOrDefault(tongue, Map.of()).getOrDefault(stem, Map.of());
    }

    /** Whether {@code term} is one of a meaning, not of a word. */
    public static boolean isMeaning(String term) {
        return term.charAt(0) == MARK;
    }

    /** The names that are the same word in Latin and in Cyrillic letters: Baikonur, Байконур. */
    public RomanizedNames romanizedNames() {
        return romanizedNames;
    }

    /** The most words that mean something together. */
    int longest() {
        return longest;
    }

    /** What {@code steps} mean in one of the tongues; nothing if they are not known. */
    List<Concept> of(List<String> steps) {
        return CELLS.stream().map(tongue -> new Form(tongue, steps).stemmed())
            .flatMap(form -> beginning(form.tongue(), form.steps().getFirst()).getOrDefault(form, List.of()).stream())
            .distinct().toList();
    }

    /** Tells what the forms mean that begin at {@code at} among the stemmed words of a text, and the place of their last. */
    void at(int at, AnalysisLanguage tongue, List<String> stems, ObjIntConsumer<Concept> each) {
        beginning(tongue, stems.get(at)).forEach((form, meanings) -> {
            int end = at + form.steps().size();
            if (end <= stems.size() && stems.subList(at, end).equals(form.steps())) {
                meanings.forEach(meaning -> each.accept(meaning, end - 1));
            }
        });
    }
}

package entente.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What means the same in other languages, from {@code equivalents.txt}: the set is written in two languages, but readers
 * and sources use more, and Beijing, Pechino, Пекин and 北京 are one place.
 */
final class Equivalents {
    /** One or more words of a tongue, as their terms. */
    record Form(Tongue tongue, List<String> steps) {
        Form {
            steps = List.copyOf(steps);
        }
    }

    private static final List<Tongue> CELLS = List.of(Tongue.ENGLISH, Tongue.ITALIAN, Tongue.RUSSIAN, Tongue.CHINESE);

    private final Map<Form, List<Form>> groups = new HashMap<>();
    private int longest;

    private Equivalents() {}

    static Equivalents read() {
        var equivalents = new Equivalents();
        try (var lines = new BufferedReader(new InputStreamReader(
            requireNonNull(Equivalents.class.getResourceAsStream("equivalents.txt")), UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(equivalents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return equivalents;
    }

    private void add(String line) {
        var group = new ArrayList<Form>();
        String[] cells = line.split("\\|", -1);
        for (int cell = 0; cell < cells.length; cell++) {
            for (String words : cells[cell].split(",", -1)) {
                List<String> steps = WordReader.read(words).stream().flatMap(word -> word.parts().stream()).toList();
                if (!steps.isEmpty()) {
                    group.add(new Form(CELLS.get(cell), steps));
                }
            }
        }
        for (var form : group) {
            groups.computeIfAbsent(stemmed(form), unseen -> new ArrayList<>()).addAll(group);
            longest = Math.max(longest, form.steps().size());
        }
    }

    private static Form stemmed(Form form) {
        return new Form(form.tongue(), form.steps().stream().map(form.tongue()::stem).toList());
    }

    /** The most words that mean something together. */
    int longest() {
        return longest;
    }

    /** Whatever means what {@code steps} mean in one of the tongues, themselves included; none if they are not known. */
    List<Form> of(List<String> steps) {
        return CELLS.stream().map(tongue -> stemmed(new Form(tongue, steps)))
            .flatMap(form -> groups.getOrDefault(form, List.of()).stream()).distinct().toList();
    }
}

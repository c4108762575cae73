package entente.feed;

import entente.model.Language;
import entente.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link Table}.
 *
 * @param name in snake_case, the same in every language
 * @param about the key under {@code feed.member} that says what it means
 * @param type of a Table Schema: {@code string}, {@code integer}, {@code number}, {@code date}
 * @param always whether every row has it
 */
record Column<R>(String name, String about, String type, boolean always, Function<R, @Nullable Object> said) {
    static <R> Column<R> of(String name, Function<R, @Nullable Object> said) {
        return new Column<>(name, name, "string", true, said);
    }

    static <R> Column<R> maybe(String name, Function<R, @Nullable Object> said) {
        return new Column<>(name, name, "string", false, said);
    }

    Column<R> typed(String other) {
        return new Column<>(name, about, other, always, said);
    }

    /** The same, explained as another column is. */
    Column<R> as(String other) {
        return new Column<>(name, other, type, always, said);
    }

    /** A text in a column a language: {@code title_en}. */
    static <R> Stream<Column<R>> text(String name, Function<R, Text> said) {
        return Arrays.stream(Language.values()).map(language -> new Column<R>(name + "_" + language.tag(), name,
            "string", true, record -> said.apply(record).in(language)));
    }

    /** Several columns as one list. */
    @SafeVarargs
    static <R> List<Column<R>> list(Stream<Column<R>>... parts) {
        var columns = new ArrayList<Column<R>>();
        for (Stream<Column<R>> part : parts) {
            columns.addAll(part.toList());
        }
        return List.copyOf(columns);
    }
}

package entente.table;

import entente.model.Language;
import entente.model.LocalizedText;
import entente.table.CellValue.DecimalNumber;
import entente.table.CellValue.Empty;
import entente.table.CellValue.TextValue;
import entente.table.CellValue.Url;
import entente.table.CellValue.Values;
import entente.table.CellValue.WholeNumber;
import entente.table.Column.Reader;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, in order. The static methods create lists of one or a few columns, which {@link #of}
 * concatenates. If the function that reads a value returns null, the cell is empty.
 */
public record ColumnList<R>(List<Column<R>> columns) {
    public ColumnList {
        columns = List.copyOf(columns);
    }

    /** All columns of the lists, one list after the other. */
    @SafeVarargs
    public static <R> ColumnList<R> of(ColumnList<R>... parts) {
        var columns = new ArrayList<Column<R>>();
        for (ColumnList<R> part : parts) {
            columns.addAll(part.columns);
        }
        return new ColumnList<>(columns);
    }

    public static <R> ColumnList<R> text(String name, Function<R, @Nullable String> text) {
        return column(name, ColumnType.TEXT, (row, context) -> cell(text.apply(row), TextValue::new));
    }

    /** A text that depends on the vocabulary or the language. */
    public static <R> ColumnList<R> text(String name, BiFunction<R, TableContext, @Nullable String> text) {
        return column(name, ColumnType.TEXT, (row, context) -> cell(text.apply(row, context), TextValue::new));
    }

    /** A text in the language of the table: {@code title}. Only flat tables have such a column. */
    public static <R> ColumnList<R> localizedText(String name, Function<R, @Nullable LocalizedText> text) {
        return flat(column(name, ColumnType.TEXT,
            (row, context) -> cell(text.apply(row), localized -> new TextValue(localized.in(context.language())))));
    }

    /** A text with a column for each language: {@code title_en}, {@code title_it}. */
    public static <R> ColumnList<R> multilingualText(String name, Function<R, @Nullable LocalizedText> text) {
        return describedAs(name, new ColumnList<>(Arrays.stream(Language.values())
            .flatMap(language -> ColumnList.<R>column(name + "_" + language.tag(), ColumnType.TEXT,
                (row, context) -> cell(text.apply(row), localized -> new TextValue(localized.in(language)))).columns
                .stream())
            .toList()));
    }

    public static <R> ColumnList<R> list(String name, Function<R, List<String>> values) {
        return column(name, ColumnType.LIST, (row, context) -> new Values(values.apply(row)));
    }

    /** Values that depend on the vocabulary or the language. */
    public static <R> ColumnList<R> list(String name, BiFunction<R, TableContext, List<String>> values) {
        return column(name, ColumnType.LIST, (row, context) -> new Values(values.apply(row, context)));
    }

    public static <R> ColumnList<R> integer(String name, Function<R, @Nullable Number> number) {
        return column(name, ColumnType.INTEGER,
            (row, context) -> cell(number.apply(row), value -> new WholeNumber(value.longValue())));
    }

    public static <R> ColumnList<R> number(String name, Function<R, @Nullable Number> number) {
        return column(name, ColumnType.NUMBER,
            (row, context) -> cell(number.apply(row), value -> new DecimalNumber(value.doubleValue())));
    }

    public static <R> ColumnList<R> date(String name, Function<R, @Nullable LocalDate> date) {
        return column(name, ColumnType.DATE, (row, context) -> cell(date.apply(row), CellValue.Date::new));
    }

    /** The URL of a page of this site. Only flat tables have such a column, since a page has one language. */
    public static <R> ColumnList<R> pageUrl(String name, BiFunction<R, SiteUrls, String> address) {
        return flat(
            column(name, ColumnType.URL, (row, context) -> new Url(address.apply(row, context.urls()))));
    }

    /** A URL of another site. */
    public static <R> ColumnList<R> url(String name, Function<R, String> url) {
        return column(name, ColumnType.URL, (row, context) -> new Url(url.apply(row)));
    }

    private static <R> ColumnList<R> column(String name, ColumnType type, Reader<R> reader) {
        return new ColumnList<>(
            List.of(new Column<>(name, type, true, name, EnumSet.allOf(TableForm.class), reader)));
    }

    private static <T> CellValue cell(@Nullable T value, Function<T, CellValue> toCell) {
        return value == null ? new Empty() : toCell.apply(value);
    }

    /** The same columns in flat tables only. */
    public static <R> ColumnList<R> flat(ColumnList<R> list) {
        return list.map(column -> column.onlyIn(TableForm.FLAT));
    }

    /** The same columns in normalised tables only. */
    public static <R> ColumnList<R> normalised(ColumnList<R> list) {
        return list.map(column -> column.onlyIn(TableForm.NORMALISED));
    }

    /** The same columns, in which cells may be empty. */
    public static <R> ColumnList<R> optional(ColumnList<R> list) {
        return list.map(Column::optional);
    }

    /** The same columns, with their description under another key. */
    public static <R> ColumnList<R> describedAs(String key, ColumnList<R> list) {
        return list.map(column -> column.describedAs(key));
    }

    private ColumnList<R> map(UnaryOperator<Column<R>> change) {
        return new ColumnList<>(columns.stream().map(change).toList());
    }

    /** The columns that tables of this form have, in order. */
    public ColumnList<R> in(TableForm form) {
        return new ColumnList<>(columns.stream().filter(column -> column.forms().contains(form)).toList());
    }

    /** The columns with these names, in the order of the names. */
    public ColumnList<R> named(String... names) {
        return new ColumnList<>(Stream.of(names)
            .flatMap(name -> columns.stream().filter(column -> column.name().equals(name))).toList());
    }

    /** The same columns for rows of the type {@code Q}; {@code inner} reads the {@code R} from such a row. */
    public <Q> ColumnList<Q> compose(Function<Q, R> inner) {
        return new ColumnList<>(columns.stream().map(column -> new Column<Q>(column.name(), column.type(),
            column.required(), column.descriptionKey(), column.forms(),
            (row, context) -> column.read(inner.apply(row), context))).toList());
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}

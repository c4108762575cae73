package entente.feed.datapackage;

import entente.feed.CsvText;
import entente.feed.record.JsonType;
import entente.model.EventSet;
import entente.table.Column;
import entente.table.ColumnDescription;
import entente.table.ColumnList;
import entente.table.ColumnType;
import entente.table.TableContext;
import entente.table.TableForm;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of the data package. Its rows and its Table Schema are generated from one list of columns. It has the
 * columns of {@link TableForm#NORMALISED}, with the primary key first.
 *
 * @param name the name of the resource and of its file
 * @param key the columns of the primary key; empty if only all columns together are unique
 * @param foreignKeys the foreign keys
 * @param rows reads the rows of a set, in the order of the set
 */
record PackageTable<R>(String name, List<String> key, List<ForeignKey> foreignKeys, ColumnList<R> columns,
    Function<EventSet, Stream<R>> rows) {
    PackageTable {
        key = List.copyOf(key);
        foreignKeys = List.copyOf(foreignKeys);
        columns = ordered(columns.in(TableForm.NORMALISED), key);
    }

    /**
     * A foreign key of one column.
     *
     * @param targetColumn the column of the other table
     */
    record ForeignKey(String column, String targetTable, String targetColumn) {}

    private static <R> ColumnList<R> ordered(ColumnList<R> columns, List<String> key) {
        Stream<Column<R>> others = columns.columns().stream().filter(column -> !key.contains(column.name()));
        return new ColumnList<>(
            Stream.concat(columns.named(key.toArray(String[]::new)).columns().stream(), others).toList());
    }

    /** Writes the table as CSV (RFC 4180) with unmodified values, empty if absent; leaves {@code out} open. */
    void write(EventSet set, SiteUrls urls, OutputStream out) throws IOException {
        var context = new TableContext(urls, set.vocabulary());
        var csv =
            new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord(columns.names());
        for (R row : (Iterable<R>) rows.apply(set)::iterator) {
            csv.printRecord(columns.columns().stream().map(column -> CsvText.of(column.read(row, context))));
        }
        csv.flush();
    }

    /** The Table Schema (Table Schema v2). */
    JsonObjectBuilder schema(Messages messages) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        columns.columns().forEach(column -> fields.add(field(column, messages)));
        JsonObjectBuilder schema = Json.createObjectBuilder().add("fields", fields)
            .add("missingValues", Json.createArrayBuilder().add(""));
        if (!key.isEmpty()) {
            schema.add("primaryKey", JsonType.strings(key.stream()));
        }
        return foreignKeys.isEmpty() ? schema : schema.add("foreignKeys", references());
    }

    private JsonObjectBuilder field(Column<R> column, Messages messages) {
        JsonObjectBuilder field = Json.createObjectBuilder()
            .add("name", column.name())
            .add("type", type(column.type()))
            .add("description", description(column, messages));
        return column.required()
            ? field.add("constraints", Json.createObjectBuilder().add("required", true))
            : field;
    }

    private JsonArrayBuilder references() {
        JsonArrayBuilder references = Json.createArrayBuilder();
        foreignKeys.forEach(reference -> references.add(Json.createObjectBuilder()
            .add("fields", Json.createArrayBuilder().add(reference.column()))
            .add("reference", Json.createObjectBuilder().add("resource", reference.targetTable())
                .add("fields", Json.createArrayBuilder().add(reference.targetColumn())))));
        return references;
    }

    /** The field type of Table Schema v2; lists and URLs are strings without a format. */
    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, LIST, URL -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case DATE -> "date";
        };
    }

    /** The description of the JSON member of this name, else that of the workbook's column. */
    private String description(Column<R> column, Messages messages) {
        String key = "feed.member." + column.descriptionKey();
        return messages.has(key)
            ? messages.get(key)
            : ColumnDescription.of(name, column.name(), messages).orElseGet(() -> messages.get(key));
    }
}

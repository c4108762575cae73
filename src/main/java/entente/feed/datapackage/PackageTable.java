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
 * A table of the data package: its rows and its schema from one list of columns, of which it has those of normalised
 * tables, its key first.
 *
 * @param name of the resource, and of its file
 * @param key the columns by which a row is found; empty where only a whole row is
 * @param foreign columns whose values stand in the key of another table
 * @param rows of a set, in its order
 */
record PackageTable<R>(String name, List<String> key, List<Foreign> foreign, ColumnList<R> columns,
    Function<EventSet, Stream<R>> rows) {
    PackageTable {
        key = List.copyOf(key);
        foreign = List.copyOf(foreign);
        columns = ordered(columns.in(TableForm.NORMALISED), key);
    }

    /** A reference by one column. */
    record Foreign(String column, String table, String of) {}

    private static <R> ColumnList<R> ordered(ColumnList<R> columns, List<String> key) {
        Stream<Column<R>> others = columns.columns().stream().filter(column -> !key.contains(column.name()));
        return new ColumnList<>(
            Stream.concat(columns.named(key.toArray(String[]::new)).columns().stream(), others).toList());
    }

    /** Writes the table as CSV by RFC 4180, values as they are, nothing where there is none; leaves {@code out} open. */
    void write(EventSet set, SiteUrls addresses, OutputStream out) throws IOException {
        var context = new TableContext(addresses, set.vocabulary());
        var csv =
            new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord(columns.names());
        for (R row : (Iterable<R>) rows.apply(set)::iterator) {
            csv.printRecord(columns.columns().stream().map(column -> CsvText.of(column.read(row, context))));
        }
        csv.flush();
    }

    /** The Table Schema. */
    JsonObjectBuilder schema(Messages words) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        columns.columns().forEach(column -> fields.add(field(column, words)));
        JsonObjectBuilder schema = Json.createObjectBuilder().add("fields", fields)
            .add("missingValues", Json.createArrayBuilder().add(""));
        if (!key.isEmpty()) {
            schema.add("primaryKey", JsonType.strings(key.stream()));
        }
        return foreign.isEmpty() ? schema : schema.add("foreignKeys", references());
    }

    private JsonObjectBuilder field(Column<R> column, Messages words) {
        JsonObjectBuilder field = Json.createObjectBuilder()
            .add("name", column.name())
            .add("type", type(column.type()))
            .add("description", description(column, words));
        return column.required()
            ? field.add("constraints", Json.createObjectBuilder().add("required", true))
            : field;
    }

    private JsonArrayBuilder references() {
        JsonArrayBuilder references = Json.createArrayBuilder();
        foreign.forEach(each -> references.add(Json.createObjectBuilder()
            .add("fields", Json.createArrayBuilder().add(each.column()))
            .add("reference", Json.createObjectBuilder().add("resource", each.table())
                .add("fields", Json.createArrayBuilder().add(each.of())))));
        return references;
    }

    /** Source: Table Schema v2, field types; a URL is a string without a format, as a list is. */
    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, LIST, URL -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case DATE -> "date";
        };
    }

    /** As the members of records are described, else as the columns of the workbook are. */
    private String description(Column<R> column, Messages words) {
        String key = "feed.member." + column.description();
        return words.has(key)
            ? words.say(key)
            : ColumnDescription.of(name, column.name(), words).orElseGet(() -> words.say(key));
    }
}

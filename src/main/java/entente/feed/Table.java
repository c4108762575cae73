package entente.feed;

import entente.model.EventSet;
import entente.wording.Words;
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
 * A table of the data package: its rows and its schema from one list of columns.
 *
 * @param name of the resource, and of its file
 * @param key the columns by which a row is found; empty where only a whole row is
 * @param foreign columns whose values stand in the key of another table
 * @param rows of a set, in its order
 */
record Table<R>(String name, List<String> key, List<Foreign> foreign, List<Column<R>> columns,
    Function<EventSet, Stream<R>> rows) {
    /** A reference by one column. */
    record Foreign(String column, String table, String of) {}

    /** Writes the table as CSV by RFC 4180, values as they are, nothing where there is none; leaves {@code out} open. */
    void write(EventSet set, OutputStream out) throws IOException {
        var csv =
            new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord(columns.stream().map(Column::name));
        for (R row : (Iterable<R>) rows.apply(set)::iterator) {
            csv.printRecord(columns.stream().map(column -> column.said().apply(row)));
        }
        csv.flush();
    }

    /** The Table Schema. */
    JsonObjectBuilder schema(Words words) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        for (Column<R> column : columns) {
            JsonObjectBuilder field = Json.createObjectBuilder()
                .add("name", column.name())
                .add("type", column.type())
                .add("description", words.say("feed.member." + column.about()));
            if (column.always()) {
                field.add("constraints", Json.createObjectBuilder().add("required", true));
            }
            fields.add(field);
        }
        JsonArrayBuilder references = Json.createArrayBuilder();
        foreign.forEach(each -> references.add(Json.createObjectBuilder()
            .add("fields", Json.createArrayBuilder().add(each.column()))
            .add("reference", Json.createObjectBuilder().add("resource", each.table())
                .add("fields", Json.createArrayBuilder().add(each.of())))));
        JsonObjectBuilder schema = Json.createObjectBuilder().add("fields", fields)
            .add("missingValues", Json.createArrayBuilder().add(""));
        if (!key.isEmpty()) {
            schema.add("primaryKey", Value.strings(key.stream()));
        }
        return foreign.isEmpty() ? schema : schema.add("foreignKeys", references);
    }
}

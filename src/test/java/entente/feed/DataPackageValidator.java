package entente.feed;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Validates the tables of a data package against its descriptor: columns, types, required values, primary and foreign
 * keys. It does not use the code that writes them.
 *
 * <p>Source: Table Schema v2.
 */
public final class DataPackageValidator {
    private final Map<String, List<CSVRecord>> rows;
    private final List<String> faults = new ArrayList<>();

    private DataPackageValidator(Map<String, List<CSVRecord>> rows) {
        this.rows = rows;
    }

    /** The violations of the descriptor, as messages. */
    public static List<String> faults(Map<String, byte[]> files) throws IOException {
        var reader = new DataPackageValidator(rows(files));
        for (JsonObject table : tables(files)) {
            reader.validateTable(table.getString("name"), table.getJsonObject("schema"));
        }
        return reader.faults;
    }

    /** The rows of each table, by the name of the table. */
    public static Map<String, List<CSVRecord>> rows(Map<String, byte[]> files) throws IOException {
        var rows = new LinkedHashMap<String, List<CSVRecord>>();
        for (JsonObject table : tables(files)) {
            String csv = new String(Objects.requireNonNull(files.get(table.getString("path"))), StandardCharsets.UTF_8);
            rows.put(table.getString("name"), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(csv)).getRecords());
        }
        return rows;
    }

    /** The values of one column, in order. */
    public static List<String> column(String table, String name, Map<String, List<CSVRecord>> rows) {
        return rows.get(table).stream().map(row -> row.get(name)).toList();
    }

    private static List<JsonObject> tables(Map<String, byte[]> files) {
        return Json.createReader(new ByteArrayInputStream(files.get("datapackage.json"))).readObject()
            .getJsonArray("resources").getValuesAs(JsonObject.class);
    }

    private void validateTable(String table, JsonObject schema) {
        List<JsonObject> fields = schema.getJsonArray("fields").getValuesAs(JsonObject.class);
        for (CSVRecord row : rows.get(table)) {
            if (!row.toMap().keySet().containsAll(fields.stream().map(field -> field.getString("name")).toList())
                || row.size() != fields.size()) {
                faults.add(table + " has other columns: " + row.toMap().keySet());
            }
            fields.forEach(field -> validateValue(table, field, row.get(field.getString("name"))));
        }
        validatePrimaryKey(table, strings(schema, "primaryKey"));
        for (JsonObject foreignKey : schema.getOrDefault("foreignKeys", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()
            .getValuesAs(JsonObject.class)) {
            validateForeignKey(table, foreignKey);
        }
    }

    private void validateValue(String table, JsonObject field, String value) {
        if (value.isEmpty()) {
            if (field.containsKey("constraints")) {
                faults.add(table + "." + field.getString("name") + " is missing");
            }
        } else {
            try {
                switch (field.getString("type")) {
                    case "string" -> {}
                    case "integer" -> Integer.parseInt(value);
                    case "number" -> Double.parseDouble(value);
                    case "date" -> LocalDate.parse(value);
                    default -> throw new IllegalArgumentException("no such type");
                }
            } catch (RuntimeException e) {
                faults.add(table + "." + field.getString("name") + ": " + value + " is no " + field.getString("type"));
            }
        }
    }

    private void validatePrimaryKey(String table, List<String> key) {
        var keys = new HashSet<List<String>>();
        rows.get(table).stream().map(row -> key.stream().map(row::get).toList())
            .filter(values -> !key.isEmpty() && !keys.add(values))
            .forEach(values -> faults.add(table + " has " + values + " twice"));
    }

    private void validateForeignKey(String table, JsonObject foreignKey) {
        JsonObject reference = foreignKey.getJsonObject("reference");
        String targetColumn = strings(reference, "fields").getFirst();
        Set<String> validValues = rows.get(reference.getString("resource")).stream().map(row -> row.get(targetColumn))
            .collect(Collectors.toSet());
        column(table, strings(foreignKey, "fields").getFirst(), rows).stream()
            .filter(value -> !value.isEmpty() && !validValues.contains(value))
            .forEach(value -> faults.add(table + " names " + value + ", which " + reference + " has not"));
    }

    private static List<String> strings(JsonObject holder, String name) {
        return holder.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString::getString);
    }
}

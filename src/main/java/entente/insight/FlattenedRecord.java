package entente.insight;

import entente.model.Citation;
import entente.model.CodedEnum;
import entente.model.Credibility;
import entente.model.EventDate;
import entente.model.Language;
import entente.model.Significance;
import entente.model.Statement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Flattens a record of the set into a map from field paths to texts, so that two versions can be compared field by
 * field. It uses reflection on the record components, so that a field added to the model is compared without a change
 * here.
 */
final class FlattenedRecord {
    private final SequencedMap<String, List<String>> fields = new LinkedHashMap<>();

    private FlattenedRecord() {}

    /**
     * The values of a record's fields by path, such as {@code statements.s1.text.en}. A list has one value per item, an
     * absent field has none. A reference to another record is the id of that record.
     */
    static SequencedMap<String, List<String>> of(Object record) {
        var flattened = new FlattenedRecord();
        components(record).forEach(flattened::add);
        return flattened.fields;
    }

    private void add(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> items -> addAll(name, items);
            case Map<?, ?> map -> map.forEach((key, entry) -> add(name + "." + text(key), entry));
            case EventDate date -> put(name, date.edtf());
            case Record record when components(record).containsKey("id") -> put(name, text(record));
            case Record record -> components(record).forEach((component, part) -> add(path(name, component), part));
            default -> put(name, text(value));
        }
    }

    private void addAll(String name, Collection<?> items) {
        for (Object item : items) {
            if (item instanceof Statement statement) {
                components(statement)
                    .forEach((component, part) -> add(name + "." + statement.id() + "." + component, part));
            } else {
                put(name, text(item));
            }
        }
    }

    private void put(String name, String value) {
        fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /**
     * The path of a component. {@code words} of a localized text and {@code text} of actor names are left out, as in
     * the files: {@code title.en}.
     */
    private static String path(String name, String component) {
        return component.equals("words") || component.equals("text") ? name : name + "." + component;
    }

    /** A value on one line: the id of a record that has one, otherwise its parts. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case CodedEnum coded -> coded.code();
            case EventDate date -> date.edtf();
            case Language language -> language.tag();
            case Significance significance -> Integer.toString(significance.grade());
            case Credibility credibility -> Integer.toString(credibility.grade());
            case Collection<?> items -> items.stream().map(FlattenedRecord::text).collect(Collectors.joining(" → "));
            case Map<?, ?> map -> map.entrySet().stream()
                .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue())).sorted()
                .collect(Collectors.joining(", "));
            case Citation citation -> String.join(" → ", citation.via().stream().map(FlattenedRecord::text).toList())
                + (citation.via().isEmpty() ? "" : " → ") + citation.source().id()
                + (citation.note() == null ? "" : " (" + citation.note() + ")");
            case Record record -> record(record);
            default -> value.toString();
        };
    }

    private static String record(Record record) {
        Map<String, @Nullable Object> components = components(record);
        Object id = components.get("id");
        return id != null
            ? id.toString()
            : components.values().stream().map(FlattenedRecord::text).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The components of a record by name, in snake case as in the codebook: {@code made_in}. */
    private static SequencedMap<String, @Nullable Object> components(Object record) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            try {
                values.put(name, component.getAccessor().invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record that cannot be read: " + record, e);
            }
        }
        return values;
    }
}

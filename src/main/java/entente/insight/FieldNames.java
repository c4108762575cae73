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
 * A record laid out flat, as names of fields and their values in words, so that two versions of it can be held against
 * each other. It follows the components of the records themselves: a field that the model gains is compared from then on.
 */
final class FieldNames {
    private final SequencedMap<String, List<String>> fields = new LinkedHashMap<>();

    private FieldNames() {}

    /** The fields of a record of the set; whatever it refers to stands there by its id. */
    static SequencedMap<String, List<String>> of(Object record) {
        var flat = new FieldNames();
        components(record).forEach(flat::add);
        return flat.fields;
    }

    private void add(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> items -> addAll(name, items);
            case Map<?, ?> entries -> entries.forEach((key, entry) -> add(name + "." + word(key), entry));
            case EventDate date -> put(name, date.edtf());
            case Record record when components(record).containsKey("id") -> put(name, word(record));
            case Record record -> components(record).forEach((part, found) -> add(within(name, part), found));
            default -> put(name, word(value));
        }
    }

    private void addAll(String name, Collection<?> items) {
        for (Object item : items) {
            if (item instanceof Statement said) {
                components(said).forEach((part, found) -> add(name + "." + said.id() + "." + part, found));
            } else {
                put(name, word(item));
            }
        }
    }

    private void put(String name, String value) {
        fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    /** The words of a text stand under their language alone. */
    private static String within(String name, String part) {
        return part.equals("words") || part.equals("text") ? name : name + "." + part;
    }

    /** A value in one line: the id of what has one, the parts of what has none. */
    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case CodedEnum coded -> coded.code();
            case EventDate date -> date.edtf();
            case Language language -> language.tag();
            case Significance weight -> Integer.toString(weight.grade());
            case Credibility credible -> Integer.toString(credible.grade());
            case Collection<?> items -> items.stream().map(FieldNames::word).collect(Collectors.joining(" → "));
            case Map<?, ?> entries -> entries.entrySet().stream()
                .map(entry -> word(entry.getKey()) + ": " + word(entry.getValue())).sorted()
                .collect(Collectors.joining(", "));
            case Citation cited -> String.join(" → ", cited.via().stream().map(FieldNames::word).toList())
                + (cited.via().isEmpty() ? "" : " → ") + cited.source().id()
                + (cited.note() == null ? "" : " (" + cited.note() + ")");
            case Record record -> record(record);
            default -> value.toString();
        };
    }

    private static String record(Record record) {
        Map<String, @Nullable Object> parts = components(record);
        Object id = parts.get("id");
        return id != null
            ? id.toString()
            : parts.values().stream().map(FieldNames::word).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Names as the codebook writes them: {@code made_in}. */
    private static SequencedMap<String, @Nullable Object> components(Object record) {
        var found = new LinkedHashMap<String, @Nullable Object>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            try {
                found.put(name, component.getAccessor().invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record that cannot be read: " + record, e);
            }
        }
        return found;
    }
}

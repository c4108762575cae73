package entente.reading.yaml;

import entente.model.Language;
import entente.model.LocalizedText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads the fields of a YAML mapping and builds a record from them. First read every field, then {@link #build} the
 * record. In this order all problems are reported instead of only the first one, and fields that were never read are
 * reported as unknown.
 *
 * <pre>{@code
 * Optional<Participant> participant(RecordReader record) {
 *     var actor = record.required("actor", actors);
 *     var role = record.required("role", roles);
 *     return record.build(() -> new Participant(actor.get(), role.get()));
 * }
 * }</pre>
 */
public final class RecordReader {
    private final YamlValue mapping;
    private final SequencedMap<String, YamlValue> fields = new LinkedHashMap<>();
    private final Set<String> fieldsRead = new LinkedHashSet<>();
    private boolean valid = true;

    RecordReader(YamlValue mapping, YamlNode.Mapping node) {
        this.mapping = mapping;
        for (YamlNode.Pair pair : node.pairs()) {
            if (fields.putIfAbsent(pair.key(), mapping.field(pair.key(), pair.value())) != null) {
                valid = false;
                mapping.field(pair.key(), new YamlNode.Scalar(pair.key(), true, pair.line()))
                    .reject(YamlValue.quoted(pair.key()) + " a second time", "each name once");
            }
        }
    }

    /** Reads a required field. */
    public <T> FieldResult<T> required(String name, ValueParser<T> parser) {
        fieldsRead.add(name);
        return result(parser.parse(field(name)));
    }

    /** Reads an optional field. It may be absent, but a field without a value is a problem. */
    public <T> FieldResult<T> optional(String name, ValueParser<T> parser) {
        fieldsRead.add(name);
        return fields.containsKey(name) ? result(parser.parse(field(name))) : FieldResult.valid(null);
    }

    /** Reads one required field per {@link Language}, named by its tag, as one text. */
    public FieldResult<LocalizedText> localizedText(ValueParser<String> parser) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            required(language.tag(), parser).ifPresent(text -> texts.put(language, text));
        }
        return result(
            texts.size() == Language.values().length ? Optional.of(new LocalizedText(texts)) : Optional.empty());
    }

    /**
     * Reads all fields that have not been read yet. The name of each must be an ISO 639-1 language code.
     */
    public FieldResult<SequencedMap<String, String>> byLanguage(ValueParser<String> parser) {
        var texts = new LinkedHashMap<String, String>();
        for (String name : fields.keySet()) {
            if (fieldsRead.contains(name)) {
                continue;
            }
            if (IsoCodes.isLanguage(name)) {
                required(name, parser).ifPresent(text -> texts.put(name, text));
            } else {
                fieldsRead.add(name);
                reject(name, "an unknown language", "languages by ISO 639-1, such as en or it");
            }
        }
        return FieldResult.valid(texts);
    }

    /**
     * Reads this mapping as a map from ids to records, in the order of the file. A value that is not a mapping is
     * reported, and its id maps to empty. A malformed id is reported too.
     */
    public SequencedMap<String, Optional<RecordReader>> byId() {
        var records = new LinkedHashMap<String, Optional<RecordReader>>();
        fields.forEach((id, record) -> {
            if (!ValueParsers.isId(id)) {
                record.reject("the id " + YamlValue.quoted(id), "lower-case letters a–z, digits and hyphens");
            }
            records.put(id, record.fields());
        });
        return records;
    }

    /**
     * The text of a field as written, without validation; empty if it is absent or not a scalar. The field still counts
     * as unread.
     */
    public Optional<String> rawText(String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(YamlValue::rawText);
    }

    /** The names of all fields, in the order of the file. */
    public Set<String> fieldNames() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** The value of a field. For an absent field, a YAML null, so that a problem can be reported at it. */
    public YamlValue field(String name) {
        YamlValue value = fields.get(name);
        return value != null ? value : mapping.missingField(name);
    }

    /**
     * Reports a problem with a field whose value is valid by itself but not together with other fields. The message
     * quotes the value.
     *
     * @param expected the phrase after «expected» in the message
     */
    public void reject(String name, String expected) {
        valid = false;
        field(name).reject(expected);
    }

    /**
     * Reports a problem with a field whose value is valid by itself but not together with other fields.
     *
     * @param found the phrase after «found» in the message
     * @param expected the phrase after «expected» in the message
     */
    public void reject(String name, String found, String expected) {
        valid = false;
        field(name).reject(found, expected);
    }

    /**
     * Reports a problem with the record as a whole.
     *
     * @param found the phrase after «found» in the message
     * @param expected the phrase after «expected» in the message
     */
    public void rejectRecord(String found, String expected) {
        valid = false;
        mapping.reject(found, expected);
    }

    /** The record, if every field is valid and every field has been read. Each unread field is reported as unknown. */
    public <R> Optional<R> build(Supplier<? extends R> constructor) {
        fields.forEach((name, value) -> {
            if (!fieldsRead.contains(name)) {
                valid = false;
                value.reject("an unknown field", ValueParsers.oneOf(fieldsRead, name));
            }
        });
        return valid ? Optional.of(constructor.get()) : Optional.empty();
    }

    private <T> FieldResult<T> result(Optional<T> value) {
        valid &= value.isPresent();
        return value.map(FieldResult::valid).orElseGet(FieldResult::invalid);
    }
}

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
 * record: that way all problems are reported instead of the first one only, and a field that was never read is reported
 * as unknown.
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
            if (fields.putIfAbsent(pair.key(), mapping.under(pair.key(), pair.value())) != null) {
                valid = false;
                mapping.under(pair.key(), new YamlNode.Scalar(pair.key(), true, pair.line()))
                    .unfit(YamlValue.quoted(pair.key()) + " a second time", "each name once");
            }
        }
    }

    /** Reads a required field. */
    public <T> FieldResult<T> required(String name, ValueParser<T> parser) {
        fieldsRead.add(name);
        return result(parser.read(at(name)));
    }

    /** Reads an optional field. It may be absent, but a field without a value is a problem. */
    public <T> FieldResult<T> optional(String name, ValueParser<T> parser) {
        fieldsRead.add(name);
        return fields.containsKey(name) ? result(parser.read(at(name))) : FieldResult.fit(null);
    }

    /** Reads one required field per {@link Language}, named by its tag, as one text. */
    public FieldResult<LocalizedText> text(ValueParser<String> parser) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            required(language.tag(), parser).ifThere(text -> texts.put(language, text));
        }
        return result(
            texts.size() == Language.values().length ? Optional.of(new LocalizedText(texts)) : Optional.empty());
    }

    /**
     * Reads all fields that have not been read yet, each of them named by the ISO 639-1 code of its text's language.
     */
    public FieldResult<SequencedMap<String, String>> languages(ValueParser<String> parser) {
        var texts = new LinkedHashMap<String, String>();
        for (String name : fields.keySet()) {
            if (fieldsRead.contains(name)) {
                continue;
            }
            if (IsoCodes.isLanguage(name)) {
                required(name, parser).ifThere(text -> texts.put(name, text));
            } else {
                fieldsRead.add(name);
                unfit(name, "an unknown language", "languages by ISO 639-1, such as en or it");
            }
        }
        return FieldResult.fit(texts);
    }

    /**
     * Reads this mapping as one from ids to records, in the order of the file. A value that is not a mapping is
     * reported and becomes empty. A malformed id is reported too.
     */
    public SequencedMap<String, Optional<RecordReader>> byId() {
        var records = new LinkedHashMap<String, Optional<RecordReader>>();
        fields.forEach((id, record) -> {
            if (!ValueParsers.isId(id)) {
                record.unfit("the id " + YamlValue.quoted(id), "lower-case letters a–z, digits and hyphens");
            }
            records.put(id, record.fields());
        });
        return records;
    }

    /**
     * The text of a field as written, without validation; empty if it is absent or not a scalar. The field still counts
     * as unread.
     */
    public Optional<String> peek(String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(YamlValue::peek);
    }

    /** The names of all fields, in the order of the file. */
    public Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** The value of a field; for an absent field a null value, at which a problem can be reported. */
    public YamlValue at(String name) {
        YamlValue value = fields.get(name);
        return value != null ? value : mapping.without(name);
    }

    /**
     * Reports a problem with a field whose value is valid by itself but not together with other fields. The message
     * quotes the value.
     *
     * @param expected the phrase after «expected» in the message
     */
    public void unfit(String name, String expected) {
        valid = false;
        at(name).unfit(expected);
    }

    /**
     * Reports a problem with a field whose value is valid by itself but not together with other fields.
     *
     * @param found the phrase after «found» in the message
     * @param expected the phrase after «expected» in the message
     */
    public void unfit(String name, String found, String expected) {
        valid = false;
        at(name).unfit(found, expected);
    }

    /**
     * Reports a problem with the record as a whole.
     *
     * @param found the phrase after «found» in the message
     * @param expected the phrase after «expected» in the message
     */
    public void unfitWhole(String found, String expected) {
        valid = false;
        mapping.unfit(found, expected);
    }

    /** The record, if every field is valid and every field has been read. Each unread field is reported as unknown. */
    public <R> Optional<R> build(Supplier<? extends R> constructor) {
        fields.forEach((name, value) -> {
            if (!fieldsRead.contains(name)) {
                valid = false;
                value.unfit("an unknown field", ValueParsers.oneOf(fieldsRead, name));
            }
        });
        return valid ? Optional.of(constructor.get()) : Optional.empty();
    }

    private <T> FieldResult<T> result(Optional<T> value) {
        valid &= value.isPresent();
        return value.map(FieldResult::fit).orElseGet(FieldResult::unfit);
    }
}

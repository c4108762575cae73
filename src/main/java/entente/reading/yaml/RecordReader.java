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
 * A mapping that is read field by field. Ask for every field first, then {@link #build} the record: so all problems are
 * reported, not the first alone, and a field that nobody asked for is one of them.
 *
 * <pre>{@code
 * Optional<Participant> participant(Fields record) {
 *     var actor = record.required("actor", actors);
 *     var role = record.required("role", roles);
 *     return record.build(() -> new Participant(actor.get(), role.get()));
 * }
 * }</pre>
 */
public final class RecordReader {
    private final YamlValue entry;
    private final SequencedMap<String, YamlValue> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean sound = true;

    RecordReader(YamlValue entry, YamlNode.Mapping mapping) {
        this.entry = entry;
        for (YamlNode.Pair pair : mapping.pairs()) {
            if (entries.putIfAbsent(pair.key(), entry.under(pair.key(), pair.value())) != null) {
                sound = false;
                entry.under(pair.key(), new YamlNode.Scalar(pair.key(), true, pair.line()))
                    .unfit(YamlValue.quoted(pair.key()) + " a second time", "each name once");
            }
        }
    }

    /** A field that must be there. */
    public <T> FieldResult<T> required(String name, ValueParser<T> form) {
        asked.add(name);
        return found(form.read(at(name)));
    }

    /** A field that may be left out; one that is there and empty is a mistake. */
    public <T> FieldResult<T> optional(String name, ValueParser<T> form) {
        asked.add(name);
        return has(name) ? found(form.read(at(name))) : FieldResult.fit(null);
    }

    /** The fields named after the languages, all required, as one text. */
    public FieldResult<LocalizedText> text(ValueParser<String> words) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            required(language.tag(), words).ifThere(found -> texts.put(language, found));
        }
        return found(
            texts.size() == Language.values().length ? Optional.of(new LocalizedText(texts)) : Optional.empty());
    }

    /** Every field not asked for yet, each named after the language of its words, by ISO 639-1. */
    public FieldResult<SequencedMap<String, String>> languages(ValueParser<String> words) {
        var found = new LinkedHashMap<String, String>();
        for (String name : entries.keySet()) {
            if (asked.contains(name)) {
                continue;
            }
            if (IsoCodes.isLanguage(name)) {
                required(name, words).ifThere(text -> found.put(name, text));
            } else {
                asked.add(name);
                unfit(name, "an unknown language", "languages by ISO 639-1, such as en or it");
            }
        }
        return FieldResult.fit(found);
    }

    /** What stands under each id, of a mapping whose names are ids; nothing where that is no record. */
    public SequencedMap<String, Optional<RecordReader>> byId() {
        var records = new LinkedHashMap<String, Optional<RecordReader>>();
        entries.forEach((id, entry) -> {
            if (!ValueParsers.isId(id)) {
                entry.unfit("the id " + YamlValue.quoted(id), "lower-case letters a–z, digits and hyphens");
            }
            records.put(id, entry.fields());
        });
        return records;
    }

    /** A field's value, without judging it. */
    public Optional<String> peek(String name) {
        return Optional.ofNullable(entries.get(name)).flatMap(YamlValue::peek);
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    private boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Where {@code name} stands, or would stand. */
    public YamlValue at(String name) {
        YamlValue found = entries.get(name);
        return found != null ? found : entry.without(name);
    }

    /** Reports that the value of a field does not go with the others. */
    public void unfit(String name, String fitting) {
        sound = false;
        at(name).unfit(fitting);
    }

    /** Reports that the value of a field does not go with the others. */
    public void unfit(String name, String found, String fitting) {
        sound = false;
        at(name).unfit(found, fitting);
    }

    /** Reports that the record as a whole does not fit. */
    public void unfitWhole(String found, String fitting) {
        sound = false;
        entry.unfit(found, fitting);
    }

    /** The record, if all that was asked for fits and nothing else is there. */
    public <R> Optional<R> build(Supplier<? extends R> record) {
        entries.forEach((name, unasked) -> {
            if (!asked.contains(name)) {
                sound = false;
                unasked.unfit("an unknown field", ValueParsers.oneOf(asked, name));
            }
        });
        return sound ? Optional.of(record.get()) : Optional.empty();
    }

    private <T> FieldResult<T> found(Optional<T> value) {
        sound &= value.isPresent();
        return value.map(FieldResult::fit).orElseGet(FieldResult::unfit);
    }
}

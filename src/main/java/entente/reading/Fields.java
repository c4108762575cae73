package entente.reading;

import entente.model.Language;
import entente.model.Text;
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
public final class Fields {
    private final Entry entry;
    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean sound = true;

    Fields(Entry entry, Node.Mapping mapping) {
        this.entry = entry;
        for (Node.Pair pair : mapping.pairs()) {
            if (entries.putIfAbsent(pair.key(), entry.under(pair.key(), pair.value())) != null) {
                sound = false;
                entry.under(pair.key(), new Node.Scalar(pair.key(), true, pair.line()))
                    .unfit(Entry.quoted(pair.key()) + " a second time", "each name once");
            }
        }
    }

    /** A field that must be there. */
    public <T> Found<T> required(String name, Form<T> form) {
        asked.add(name);
        return found(form.read(at(name)));
    }

    /** A field that may be left out; one that is there and empty is a mistake. */
    public <T> Found<T> optional(String name, Form<T> form) {
        asked.add(name);
        return has(name) ? found(form.read(at(name))) : Found.fit(null);
    }

    /** The fields named after the languages, all required, as one text. */
    public Found<Text> text(Form<String> words) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            required(language.tag(), words).ifThere(found -> texts.put(language, found));
        }
        return found(texts.size() == Language.values().length ? Optional.of(new Text(texts)) : Optional.empty());
    }

    /** Every field not asked for yet, each named after the language of its words, by ISO 639-1. */
    public Found<SequencedMap<String, String>> languages(Form<String> words) {
        var found = new LinkedHashMap<String, String>();
        for (String name : entries.keySet()) {
            if (asked.contains(name)) {
                continue;
            }
            if (Codes.isLanguage(name)) {
                required(name, words).ifThere(text -> found.put(name, text));
            } else {
                asked.add(name);
                unfit(name, "an unknown language", "languages by ISO 639-1, such as en or it");
            }
        }
        return Found.fit(found);
    }

    /** What stands under each id, of a mapping whose names are ids; nothing where that is no record. */
    SequencedMap<String, Optional<Fields>> byId() {
        var records = new LinkedHashMap<String, Optional<Fields>>();
        entries.forEach((id, entry) -> {
            if (!Forms.isId(id)) {
                entry.unfit("the id " + Entry.quoted(id), "lower-case letters a–z, digits and hyphens");
            }
            records.put(id, entry.fields());
        });
        return records;
    }

    /** A field's value, without judging it. */
    Optional<String> peek(String name) {
        return Optional.ofNullable(entries.get(name)).flatMap(Entry::peek);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    private boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Where {@code name} stands, or would stand. */
    Entry at(String name) {
        Entry found = entries.get(name);
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
    void unfitWhole(String found, String fitting) {
        sound = false;
        entry.unfit(found, fitting);
    }

    /** The record, if all that was asked for fits and nothing else is there. */
    public <R> Optional<R> build(Supplier<? extends R> record) {
        entries.forEach((name, unasked) -> {
            if (!asked.contains(name)) {
                sound = false;
                unasked.unfit("an unknown field", Forms.oneOf(asked, name));
            }
        });
        return sound ? Optional.of(record.get()) : Optional.empty();
    }

    private <T> Found<T> found(Optional<T> value) {
        sound &= value.isPresent();
        return value.map(Found::fit).orElseGet(Found::unfit);
    }
}

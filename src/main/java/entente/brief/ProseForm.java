package entente.brief;

import entente.model.Language;
import entente.reading.Entry;
import entente.reading.Fields;
import entente.reading.Form;
import entente.reading.Forms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads running text in every language, with placeholders between braces. */
final class ProseForm implements Form<Prose> {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private final PlaceholderReader placeholders;

    ProseForm(PlaceholderReader placeholders) {
        this.placeholders = placeholders;
    }

    @Override
    public Optional<Prose> read(Entry entry) {
        return entry.fields().flatMap(this::languages);
    }

    private Optional<Prose> languages(Fields fields) {
        Map<Language, List<Prose.Part>> parts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fields.required(language.tag(), this::sentence).ifThere(found -> parts.put(language, found));
        }
        return fields.build(() -> new Prose(parts));
    }

    private Optional<List<Prose.Part>> sentence(Entry entry) {
        return Forms.WORDS.read(entry).flatMap(words -> {
            try {
                return Optional.of(parts(words));
            } catch (Unfit e) {
                return entry.unfit(e.found, e.fitting);
            }
        });
    }

    private List<Prose.Part> parts(String words) throws Unfit {
        var parts = new ArrayList<Prose.Part>();
        Matcher braces = BRACES.matcher(words);
        int end = 0;
        while (braces.find()) {
            plain(words.substring(end, braces.start()), parts);
            parts.add(placeholders.read(braces.group(1).strip()));
            end = braces.end();
        }
        plain(words.substring(end), parts);
        return parts;
    }

    private static void plain(String words, List<Prose.Part> parts) throws Unfit {
        if (words.contains("{") || words.contains("}")) {
            throw new Unfit("a brace without its pair", "placeholders such as {count kind=patrol}");
        }
        if (!words.isEmpty()) {
            parts.add(new Prose.Words(words));
        }
    }
}

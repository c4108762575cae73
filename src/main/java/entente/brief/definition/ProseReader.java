package entente.brief.definition;

import entente.model.Language;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ValueParser;
import entente.reading.yaml.ValueParsers;
import entente.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads running text in every language, with placeholders between braces. */
final class ProseReader implements ValueParser<Prose> {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private final PlaceholderReader placeholders;

    ProseReader(PlaceholderReader placeholders) {
        this.placeholders = placeholders;
    }

    @Override
    public Optional<Prose> read(YamlValue entry) {
        return entry.fields().flatMap(this::languages);
    }

    private Optional<Prose> languages(RecordReader fields) {
        Map<Language, List<Prose.Part>> parts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fields.required(language.tag(), this::sentence).ifThere(found -> parts.put(language, found));
        }
        return fields.build(() -> new Prose(parts));
    }

    private Optional<List<Prose.Part>> sentence(YamlValue entry) {
        return ValueParsers.WORDS.read(entry).flatMap(words -> {
            try {
                return Optional.of(parts(words));
            } catch (DefinitionException e) {
                return entry.unfit(e.found, e.fitting);
            }
        });
    }

    private List<Prose.Part> parts(String words) throws DefinitionException {
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

    private static void plain(String words, List<Prose.Part> parts) throws DefinitionException {
        if (words.contains("{") || words.contains("}")) {
            throw new DefinitionException("a brace without its pair", "placeholders such as {count kind=patrol}");
        }
        if (!words.isEmpty()) {
            parts.add(new Prose.Literal(words));
        }
    }
}

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

/** Parses {@link Prose}: one text per language, with placeholders in braces. */
final class ProseReader implements ValueParser<Prose> {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private final PlaceholderReader placeholders;

    ProseReader(PlaceholderReader placeholders) {
        this.placeholders = placeholders;
    }

    @Override
    public Optional<Prose> parse(YamlValue value) {
        return value.fields().flatMap(this::readLanguages);
    }

    private Optional<Prose> readLanguages(RecordReader record) {
        Map<Language, List<Prose.Part>> parts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            record.required(language.tag(), this::readText).ifPresent(found -> parts.put(language, found));
        }
        return record.build(() -> new Prose(parts));
    }

    private Optional<List<Prose.Part>> readText(YamlValue value) {
        return ValueParsers.PLAIN_TEXT.parse(value).flatMap(text -> {
            try {
                return Optional.of(parseParts(text));
            } catch (DefinitionException e) {
                return value.reject(e.found, e.expected);
            }
        });
    }

    private List<Prose.Part> parseParts(String text) throws DefinitionException {
        var parts = new ArrayList<Prose.Part>();
        Matcher braces = BRACES.matcher(text);
        int end = 0;
        while (braces.find()) {
            addLiteral(text.substring(end, braces.start()), parts);
            parts.add(placeholders.read(braces.group(1).strip()));
            end = braces.end();
        }
        addLiteral(text.substring(end), parts);
        return parts;
    }

    private static void addLiteral(String text, List<Prose.Part> parts) throws DefinitionException {
        if (text.contains("{") || text.contains("}")) {
            throw new DefinitionException("a brace without its pair", "placeholders such as {count kind=patrol}");
        }
        if (!text.isEmpty()) {
            parts.add(new Prose.Literal(text));
        }
    }
}

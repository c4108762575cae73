package entente.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A YAML value and its location: file, line and path. {@link ValueParser}s read it and report through it, so every
 * problem names its location.
 */
public final class YamlValue {
    /** The maximum number of characters of a value that a message quotes. */
    private static final int MAX_QUOTED = 60;
    /** Control characters, format characters, lone surrogates and characters that are not assigned. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

    private final Problems problems;
    private final String file;
    private final YamlNode node;
    private final @Nullable YamlValue parent;
    private final @Nullable String name;
    private final int index;

    YamlValue(Problems problems, String file, YamlNode node) {
        this(problems, file, node, null, null, 0);
    }

    private YamlValue(
        Problems problems, String file, YamlNode node, @Nullable YamlValue parent, @Nullable String name, int index) {
        this.problems = problems;
        this.file = file;
        this.node = node;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** The value of a field of this mapping. */
    YamlValue field(String name, YamlNode value) {
        return new YamlValue(problems, file, value, this, name, 0);
    }

    /** An absent field, located at the line of this mapping. */
    YamlValue missingField(String name) {
        return field(name, new YamlNode.Scalar("", true, line()));
    }

    /** The path of the file. */
    public String file() {
        return file;
    }

    /** The line number, from 1. */
    public int line() {
        return node.line();
    }

    /** The path from the root of the document: {@code participants[1].role}; empty for the root. */
    public String path() {
        if (parent == null) {
            return "";
        }
        String parentPath = parent.path();
        return name == null ? parentPath + "[" + index + "]" : parentPath.isEmpty() ? name : parentPath + "." + name;
    }

    /**
     * The text of a scalar without surrounding blanks. Reports a problem if this is null, blank or a collection.
     *
     * @param expected the phrase after «expected» in the message
     */
    public Optional<String> text(String expected) {
        return text(() -> expected);
    }

    /** Like {@link #text(String)}, but the phrase is only computed if there is a problem. */
    Optional<String> text(Supplier<String> expected) {
        return node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank() && !scalar.isNull()
            ? Optional.of(scalar.text().strip())
            : reject(expected.get());
    }

    /** The text of a scalar as written, without validation; empty for a collection. */
    Optional<String> rawText() {
        return node instanceof YamlNode.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** The items of a sequence. Reports a problem if this is not a sequence or has no item. */
    public Optional<List<YamlValue>> items() {
        if (!(node instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
            return reject("a list with at least one item");
        }
        var items = new ArrayList<YamlValue>(sequence.items().size());
        for (YamlNode item : sequence.items()) {
            items.add(new YamlValue(problems, file, item, this, null, items.size()));
        }
        return Optional.of(items);
    }

    /** A reader for the fields of a mapping. Reports a problem if this is not a mapping. */
    public Optional<RecordReader> fields() {
        return fields("fields, each with a name and a colon");
    }

    /**
     * A reader for the fields of a mapping. Reports a problem if this is not a mapping.
     *
     * @param expected the phrase after «expected» in the message
     */
    Optional<RecordReader> fields(String expected) {
        return node instanceof YamlNode.Mapping mapping
            ? Optional.of(new RecordReader(this, mapping))
            : reject(expected);
    }

    /**
     * Reports that this item of a list repeats an earlier one.
     *
     * @return empty, as the result of a {@link ValueParser}
     */
    <T> Optional<T> rejectDuplicate() {
        return reject((node instanceof YamlNode.Scalar ? description() : "the same") + " a second time", "each once");
    }

    /**
     * Reports a problem at this location, with this value as what was found.
     *
     * @param expected the phrase after «expected» in the message
     * @return empty, as the result of a {@link ValueParser}
     */
    public <T> Optional<T> reject(String expected) {
        return reject(description(), expected);
    }

    /**
     * Reports a problem at this location.
     *
     * @param found the phrase after «found» in the message
     * @param expected the phrase after «expected» in the message
     * @return empty, as the result of a {@link ValueParser}
     */
    public <T> Optional<T> reject(String found, String expected) {
        problems.add(new Problem(file, line(), path(), found, expected));
        return Optional.empty();
    }

    private String description() {
        return switch (node) {
            case YamlNode.Scalar scalar when scalar.isNull() -> "nothing";
            case YamlNode.Scalar scalar -> quoted(scalar.text());
            case YamlNode.Sequence sequence -> sequence.items().isEmpty() ? "an empty list" : "a list";
            case YamlNode.Mapping mapping -> mapping.pairs().isEmpty() ? "nothing" : "fields";
        };
    }

    /** The text in quotation marks, on one line, invisible characters as escapes; a long text is truncated. */
    static String quoted(String text) {
        String line = INVISIBLE.matcher(text.replaceAll("\\s+", " "))
            .replaceAll(character -> String.format(Locale.ROOT, "U+%04X", character.group().codePointAt(0)));
        return line.length() <= MAX_QUOTED ? "'" + line + "'" : "'" + line.substring(0, MAX_QUOTED - 1) + "…'";
    }
}

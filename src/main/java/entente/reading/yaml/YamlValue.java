package entente.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value in a file: what stands there, and where. {@link ValueParser}s read it; whatever does not fit is reported from here, so
 * that every problem names its file, line and place.
 */
public final class YamlValue {
    /** What is quoted of a long value. */
    private static final int QUOTED = 60;

    private final Problems problems;
    private final String file;
    private final YamlNode node;
    private final @Nullable YamlValue above;
    private final @Nullable String name;
    private final int index;

    YamlValue(Problems problems, String file, YamlNode node) {
        this(problems, file, node, null, null, 0);
    }

    private YamlValue(
        Problems problems, String file, YamlNode node, @Nullable YamlValue above, @Nullable String name, int index) {
        this.problems = problems;
        this.file = file;
        this.node = node;
        this.above = above;
        this.name = name;
        this.index = index;
    }

    YamlValue under(String name, YamlNode value) {
        return new YamlValue(problems, file, value, this, name, 0);
    }

    /** A field that is not there. */
    YamlValue without(String name) {
        return under(name, new YamlNode.Scalar("", true, line()));
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return node.line();
    }

    /** The way here from the top of the file: {@code participants[1].role}; empty at the top. */
    public String place() {
        if (above == null) {
            return "";
        }
        String before = above.place();
        return name == null ? before + "[" + index + "]" : before.isEmpty() ? name : before + "." + name;
    }

    /**
     * The value as written, without blanks around it; complains if there is none or it has parts.
     *
     * @param fitting what is expected, for the complaint
     */
    public Optional<String> words(String fitting) {
        return words(() -> fitting);
    }

    /** The same, for what is not worth saying unless there is something to complain about. */
    Optional<String> words(Supplier<String> fitting) {
        return node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank() && !scalar.nothing()
            ? Optional.of(scalar.text().strip())
            : unfit(fitting.get());
    }

    /** The value as written, without judging it. */
    Optional<String> peek() {
        return node instanceof YamlNode.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** The value as a list; complains if it is none or empty. */
    public Optional<List<YamlValue>> items() {
        if (!(node instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
            return unfit("a list with at least one item");
        }
        var items = new ArrayList<YamlValue>(sequence.items().size());
        for (YamlNode item : sequence.items()) {
            items.add(new YamlValue(problems, file, item, this, null, items.size()));
        }
        return Optional.of(items);
    }

    /** The value as named fields; complains if it is something else. */
    public Optional<RecordReader> fields() {
        return fields("fields, each with a name and a colon");
    }

    /** The value as named fields; complains, expecting {@code fitting}, if it is something else. */
    Optional<RecordReader> fields(String fitting) {
        return node instanceof YamlNode.Mapping mapping ? Optional.of(new RecordReader(this, mapping)) : unfit(fitting);
    }

    /** Reports that this item of a list was there before. */
    <T> Optional<T> again() {
        return unfit((node instanceof YamlNode.Scalar ? found() : "the same") + " a second time", "each once");
    }

    /** Reports that something else was expected here; for a form to return. */
    public <T> Optional<T> unfit(String fitting) {
        return unfit(found(), fitting);
    }

    /** Reports what is wrong here; for a form to return. */
    public <T> Optional<T> unfit(String found, String fitting) {
        problems.add(new Problem(file, line(), place(), found, fitting));
        return Optional.empty();
    }

    private String found() {
        return switch (node) {
            case YamlNode.Scalar scalar when scalar.nothing() -> "nothing";
            case YamlNode.Scalar scalar -> quoted(scalar.text());
            case YamlNode.Sequence sequence -> sequence.items().isEmpty() ? "an empty list" : "a list";
            case YamlNode.Mapping mapping -> mapping.pairs().isEmpty() ? "nothing" : "fields";
        };
    }

    /** Words in quotation marks, shortened where they are long. */
    static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? "'" + line + "'" : "'" + line.substring(0, QUOTED - 1) + "…'";
    }
}

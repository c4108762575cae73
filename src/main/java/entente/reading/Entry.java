package entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value in a file: what stands there, and where. {@link Form}s read it; whatever does not fit is reported from here, so
 * that every problem names its file, line and place.
 */
public final class Entry {
    /** What is quoted of a long value. */
    private static final int QUOTED = 60;

    private final Problems problems;
    private final String file;
    private final Node node;
    private final @Nullable Entry above;
    private final @Nullable String name;
    private final int index;

    Entry(Problems problems, String file, Node node) {
        this(problems, file, node, null, null, 0);
    }

    private Entry(
        Problems problems, String file, Node node, @Nullable Entry above, @Nullable String name, int index) {
        this.problems = problems;
        this.file = file;
        this.node = node;
        this.above = above;
        this.name = name;
        this.index = index;
    }

    Entry under(String name, Node value) {
        return new Entry(problems, file, value, this, name, 0);
    }

    /** A field that is not there. */
    Entry without(String name) {
        return under(name, new Node.Scalar("", true, line()));
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
        return node instanceof Node.Scalar scalar && !scalar.text().isBlank() && !scalar.nothing()
            ? Optional.of(scalar.text().strip())
            : unfit(fitting.get());
    }

    /** The value as written, without judging it. */
    Optional<String> peek() {
        return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** The value as a list; complains if it is none or empty. */
    public Optional<List<Entry>> items() {
        if (!(node instanceof Node.Sequence sequence) || sequence.items().isEmpty()) {
            return unfit("a list with at least one item");
        }
        var items = new ArrayList<Entry>(sequence.items().size());
        for (Node item : sequence.items()) {
            items.add(new Entry(problems, file, item, this, null, items.size()));
        }
        return Optional.of(items);
    }

    /** The value as named fields; complains if it is something else. */
    public Optional<Fields> fields() {
        return fields("fields, each with a name and a colon");
    }

    /** The value as named fields; complains, expecting {@code fitting}, if it is something else. */
    Optional<Fields> fields(String fitting) {
        return node instanceof Node.Mapping mapping ? Optional.of(new Fields(this, mapping)) : unfit(fitting);
    }

    /** Reports that this item of a list was there before. */
    <T> Optional<T> again() {
        return unfit((node instanceof Node.Scalar ? found() : "the same") + " a second time", "each once");
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
            case Node.Scalar scalar when scalar.nothing() -> "nothing";
            case Node.Scalar scalar -> quoted(scalar.text());
            case Node.Sequence sequence -> sequence.items().isEmpty() ? "an empty list" : "a list";
            case Node.Mapping mapping -> mapping.pairs().isEmpty() ? "nothing" : "fields";
        };
    }

    /** Words in quotation marks, shortened where they are long. */
    static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? "'" + line + "'" : "'" + line.substring(0, QUOTED - 1) + "…'";
    }
}

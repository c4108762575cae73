package entente.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Parses YAML 1.2 text into a tree of {@link YamlNode}s. The only class that uses SnakeYAML Engine. It reads parser
 * events instead of composed nodes, so that anchors, aliases, tags and deep nesting, which no set needs, are rejected
 * before they cost memory or stack.
 */
final class YamlParser {
    /** The maximum depth of nested lists and mappings. */
    static final int MAX_DEPTH = 16;

    /**
     * The length of text from which on the buffer of the reader is larger. The reader copies what it has of a value
     * whenever it fills its buffer, so that a value of millions of characters takes quadratic time; with a buffer of
     * this length that is a second instead of a minute.
     */
    private static final int LARGE = 1 << 16;

    private static final LoadSettings SMALL_TEXT = settings(1 << 10);
    private static final LoadSettings LARGE_TEXT = settings(LARGE);

    private final ParserImpl events;
    private final YamlLimit limit;

    private YamlParser(String text, YamlLimit limit) {
        this.limit = limit;
        LoadSettings settings = text.length() < LARGE ? SMALL_TEXT : LARGE_TEXT;
        events = new ParserImpl(settings, new StreamReader(settings, new WholeCharacterReader(text)));
    }

    private static LoadSettings settings(int bufferSize) {
        return LoadSettings.builder().setParseComments(false).setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(bufferSize).build();
    }

    /** A syntax error or a rejected feature of YAML. Parsing stops at the first one. */
    static final class YamlException extends Exception {
        private static final long serialVersionUID = 1L;

        final int line;
        final String found;
        final String expected;

        YamlException(int line, String found, String expected) {
            super(found);
            this.line = line;
            this.found = found;
            this.expected = expected;
        }
    }

    /**
     * The root node of the only document in {@code text}, or empty if there is no document.
     *
     * @param limit counts the nodes
     * @throws YamlException if the text is not YAML, uses a rejected feature or has too many nodes
     */
    static Optional<YamlNode> parse(String text, YamlLimit limit) throws YamlException {
        try {
            return new YamlParser(text, limit).document();
        } catch (MarkedYamlEngineException e) {
            throw syntaxError(line(e.getProblemMark()), e.getProblem());
        } catch (ReaderException e) {
            int line = 1 + (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
            throw new YamlException(line, "the character U+%04X".formatted(e.getCodePoint()),
                "characters that can be printed");
        } catch (YamlEngineException | NumberFormatException e) { // NumberFormatException: truncated Unicode escape
            throw syntaxError(0, String.valueOf(e.getMessage()));
        }
    }

    private Optional<YamlNode> document() throws YamlException {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        events.next();
        Event first = events.next();
        YamlNode node = node(first, line(first), 1);
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw new YamlException(line(events.peekEvent()), "a second document", "one document a file");
        }
        return Optional.of(node);
    }

    private YamlNode node(Event event, int keyLine, int depth) throws YamlException {
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new YamlException(line(event), "an anchor or alias (& or *)", "every value written out, or quotes");
        }
        if (!limit.countNode()) {
            throw new YamlException(line(event), limit.tooManyNodes(), "fewer");
        }
        return switch (event) {
            case ScalarEvent scalar -> {
                rejectTag(scalar, scalar.getTag());
                yield new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), line(scalar));
            }
            case CollectionStartEvent start -> {
                rejectTag(start, start.getTag());
                yield collection(start, start.isFlow() ? line(start) : keyLine, depth);
            }
            default -> throw syntaxError(line(event), "unexpected " + event.getEventId());
        };
    }

    private YamlNode collection(CollectionStartEvent start, int line, int depth) throws YamlException {
        if (depth > MAX_DEPTH) {
            throw new YamlException(line(start), "values more than " + MAX_DEPTH + " levels deep", "fewer levels");
        }
        return start.getEventId() == Event.ID.SequenceStart
            ? new YamlNode.Sequence(items(depth), line)
            : new YamlNode.Mapping(pairs(depth), line);
    }

    private List<YamlNode> items(int depth) throws YamlException {
        var items = new ArrayList<YamlNode>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, line(event), depth + 1));
        }
        return items;
    }

    private List<YamlNode.Pair> pairs(int depth) throws YamlException {
        var pairs = new ArrayList<YamlNode.Pair>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            int line = line(key);
            if (!(node(key, line, depth + 1) instanceof YamlNode.Scalar name)) {
                throw new YamlException(line, "a list or mapping as the name of a field", "a word");
            }
            pairs.add(new YamlNode.Pair(name.text(), line, node(events.next(), line, depth + 1)));
        }
        return pairs;
    }

    private static void rejectTag(Event event, Optional<String> tag) throws YamlException {
        if (tag.isPresent()) {
            throw new YamlException(line(event), "the tag " + tag.get(), "a value without a tag (!), or in quotes");
        }
    }

    private static YamlException syntaxError(int line, String message) {
        return new YamlException(line, "broken YAML (" + message.replaceAll("\\s+", " ") + ")", "YAML 1.2");
    }

    private static int line(Event event) {
        return line(event.getStartMark());
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(-1) + 1;
    }
}

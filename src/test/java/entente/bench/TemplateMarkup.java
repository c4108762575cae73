package entente.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A parsed template: elements and the text between them, which together have every character of the source. */
sealed interface TemplateMarkup {
    /** Text, a comment or the document type. */
    record Plain(String source) implements TemplateMarkup {}

    /**
     * An element.
     *
     * @param end the end of its start tag: {@code >} or {@code />}
     * @param close its end tag, or empty
     */
    record Element(String name, List<Attribute> attributes, String end, List<TemplateMarkup> children, String close)
        implements TemplateMarkup {
        /** The value of an attribute. */
        Optional<String> attribute(String name) {
            return attributes.stream().filter(attribute -> attribute.name().equals(name)).map(Attribute::value)
                .findFirst();
        }

        Stream<Element> descendants() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast)
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
        }
    }

    /**
     * An attribute.
     *
     * @param space the white space before it
     */
    record Attribute(String space, String name, @Nullable String value) {}

    Set<String> VOID_ELEMENTS = Set.of("br", "col", "hr", "img", "input", "link", "meta");
    Pattern TOKEN = Pattern.compile("(?s)<!--.*?-->|<![^>]*>|</([a-z:0-9]+)\\s*>"
        + "|<([a-zA-Z:0-9]+)((?:\\s+[-a-zA-Z:]+(?:=\"[^\"]*\")?)*)(\\s*/?>)|[^<]+");
    Pattern ATTRIBUTE = Pattern.compile("(\\s+)([-a-zA-Z:]+)(?:=\"([^\"]*)\")?");

    /** Parses a template. The result is an element without a name. */
    static Element read(String source) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element("", List.of(), "", new ArrayList<>(), ""));
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group(1) != null) {
                Element started = open.pop();
                open.element().children().add(new Element(started.name(), started.attributes(), started.end(),
                    started.children(), token.group()));
            } else if (token.group(2) != null) {
                var element = new Element(token.group(2), attributes(token.group(3)), token.group(4),
                    new ArrayList<>(), "");
                if (VOID_ELEMENTS.contains(element.name()) || element.end().endsWith("/>")) {
                    open.element().children().add(element);
                } else {
                    open.push(element);
                }
            } else {
                open.element().children().add(new Plain(token.group()));
            }
        }
        return open.pop();
    }

    private static List<Attribute> attributes(String source) {
        return ATTRIBUTE.matcher(source).results()
            .map(match -> new Attribute(match.group(1), match.group(2), match.group(3))).toList();
    }
}

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

/** A template cut into elements and what stands between them, without losing a character. */
sealed interface Markup {
    /** Anything but an element: text, comments, the document type. */
    record Plain(String source) implements Markup {}

    /** @param close its end tag, or empty; {@code end} is what ends its start tag */
    record Element(String name, List<Attribute> attributes, String end, List<Markup> inside, String close)
        implements Markup {
        Optional<String> of(String attribute) {
            return attributes.stream().filter(each -> each.name().equals(attribute)).map(Attribute::value).findFirst();
        }

        Stream<Element> descendants() {
            return inside.stream().filter(Element.class::isInstance).map(Element.class::cast)
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
        }
    }

    /** @param space before it */
    record Attribute(String space, String name, @Nullable String value) {}

    Set<String> EMPTY = Set.of("br", "col", "hr", "img", "input", "link", "meta");
    Pattern PIECE = Pattern.compile("(?s)<!--.*?-->|<![^>]*>|</([a-z:0-9]+)\\s*>"
        + "|<([a-zA-Z:0-9]+)((?:\\s+[-a-zA-Z:]+(?:=\"[^\"]*\")?)*)(\\s*/?>)|[^<]+");
    Pattern ATTRIBUTE = Pattern.compile("(\\s+)([-a-zA-Z:]+)(?:=\"([^\"]*)\")?");

    /** All of {@code source}, as the inside of an element without a name. */
    static Element read(String source) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element("", List.of(), "", new ArrayList<>(), ""));
        Matcher piece = PIECE.matcher(source);
        while (piece.find()) {
            if (piece.group(1) != null) {
                Element done = open.pop();
                open.element().inside()
                    .add(new Element(done.name(), done.attributes(), done.end(), done.inside(), piece.group()));
            } else if (piece.group(2) != null) {
                var element = new Element(piece.group(2), attributes(piece.group(3)), piece.group(4),
                    new ArrayList<>(), "");
                if (EMPTY.contains(element.name()) || element.end().endsWith("/>")) {
                    open.element().inside().add(element);
                } else {
                    open.push(element);
                }
            } else {
                open.element().inside().add(new Plain(piece.group()));
            }
        }
        return open.pop();
    }

    private static List<Attribute> attributes(String source) {
        return ATTRIBUTE.matcher(source).results()
            .map(found -> new Attribute(found.group(1), found.group(2), found.group(3))).toList();
    }
}

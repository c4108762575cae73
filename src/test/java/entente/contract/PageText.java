package entente.contract;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jsoup.Jsoup;

/** The words, links, anchors and form fields of a page, without its elements and classes. */
final class PageText {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "action", "name", "value", "id", "lang");

    private PageText() {}

    static String of(String html) {
        var page = Jsoup.parse(html);
        String attributes = page.getAllElements().stream()
            .flatMap(element -> ATTRIBUTES.stream().filter(element::hasAttr)
                .map(name -> name + "=" + element.attr(name)))
            .filter(attribute -> !attribute.contains("/assets/")).collect(joining("\n"));
        return page.text() + "\n" + attributes;
    }
}

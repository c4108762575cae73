package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.edition.Edition;
import entente.model.Event;
import entente.model.Language;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In text browsers and reader mode, which ignore style sheets, no two words of a page run together. */
class TextWithoutStyleSheetsTest {
    /**
     * Elements that readers set off from the text around them without being block elements of HTML, and search hits,
     * which may be a part of a word.
     */
    private static final Set<String> BREAKS = Set.of("br", "td", "th", "option", "title", "desc", "button", "label",
        "input", "summary", "caption", "figcaption", "sup", "mark");

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordsRunTogether(Language language) throws IOException {
        for (PageRequest request : requests(PageRequests.INVENTED, language)) {
            if (page(request) instanceof PageResult.HtmlPage page) {
                var html = Jsoup.parse(RenderedPages.text(page, request));
                assertEquals(List.of(), runTogether(html.body()), request.address().path());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAreasOfAnEventAreSeparated(Language language) throws IOException {
        Event event = PageRequests.INVENTED.set().events().values().stream()
            .filter(candidate -> candidate.areas().size() == 2).findFirst().orElseThrow();
        PageRequest request =
            PageRequests.of(PageRequests.INVENTED, language, "events/" + event.id(), event.id());
        String kicker = Jsoup.parse(RenderedPages.text(page(request), request)).select(".kicker").text();
        assertTrue(kicker.startsWith(event.areas().get(0).label().in(language) + ", "
            + event.areas().get(1).label().in(language) + " · "), kicker);
    }

    private static PageResult page(PageRequest request) {
        String prefix = "/en/" + request.address().path();
        String pattern = request.recordId().isEmpty()
            ? RegisteredPages.all().containsKey(prefix) ? prefix : "/en/*"
            : prefix.substring(0, prefix.length() - request.recordId().length()) + "*";
        return RegisteredPages.all().get(pattern).answer(request);
    }

    private static List<PageRequest> requests(Edition edition, Language language) {
        var requests = new ArrayList<PageRequest>();
        Stream.concat(Stream.of(""), RegisteredPages.all().keySet().stream()
            .filter(pattern -> pattern.startsWith("/en/") && !pattern.endsWith("*") && !pattern.contains("."))
            .map(pattern -> pattern.substring("/en/".length())))
            .forEach(path -> requests.add(PageRequests.of(edition, language, path, "")));
        Stream.of(entente.model.RecordType.values()).forEach(type -> type.recordsOf(edition.set()).keySet()
            .forEach(id -> requests.add(PageRequests.of(edition, language, type.plural() + "/" + id, id))));
        requests.add(PageRequests.of(edition, language, "events", "", "q=moon"));
        requests.add(PageRequests.of(edition, language, "briefs/new", "", "kind=agreement"));
        return requests;
    }

    /** Pairs of words that only an inline element separates. */
    private static List<String> runTogether(Element body) {
        var words = new AdjacentWords();
        NodeTraversor.traverse(words, body);
        return words.found;
    }

    private static final class AdjacentWords implements NodeVisitor {
        private final List<String> found = new ArrayList<>();
        private String before = "";

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                if (endsInWord(before) && !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0))) {
                    found.add(before.strip() + "|" + words.strip());
                }
                before = words.isEmpty() ? before : words;
            } else {
                boundary(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            boundary(node);
        }

        private void boundary(Node node) {
            if (node instanceof Element element && (element.isBlock() || BREAKS.contains(element.normalName()))) {
                before = "";
            }
        }
    }

    private static boolean endsInWord(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }
}

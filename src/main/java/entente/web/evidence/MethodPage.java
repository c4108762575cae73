package entente.web.evidence;

import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code GET /en/method}: explains the concepts of the site (origins, sides, ratings, the ledger, as-of days and
 * others), each with an example from the set.
 */
final class MethodPage implements Page {
    /** The view of {@code method.html}. */
    record MethodView(List<Section> sections) {}

    /**
     * The explanation of one concept.
     *
     * @param id unique on the page
     * @param example an example from the set, in words; empty if the set has none
     * @param links to the example, then to the page that applies the concept; may be empty
     */
    record Section(String id, String heading, String text, String example, List<Link> links) {}

    @Override
    public PageResult show(PageRequest request) {
        var examples = new MethodExamples(request);
        List<Section> sections = Stream.of(
            section("origins", examples.copies(), "", request),
            section("sides", examples.sides(), "one-side", request),
            section("silence", examples.silence(), "", request),
            section("ratings", examples.ratings(), "reliability", request),
            section("warning", examples.warnings(), "corroboration", request),
            section("commitments", examples.stages(), "commitments", request),
            section("as-of", examples.yearsAgo(), "", request),
            section("news", examples.longestDelay(), "news", request),
            section("encounters", examples.encounters(), "encounters", request),
            section("tempo", examples.tempo(), "", request)).toList();
        return new PageResult.HtmlPage("method", request.messages().get("web.nav.method"), new MethodView(sections));
    }

    /**
     * A section from the messages of {@code id}; {@code page} is the name of the page that applies the concept, or
     * empty.
     */
    private static Section section(String id, MethodExamples.Example example, String page, PageRequest request) {
        var messages = request.messages();
        Stream<Link> pageLink = page.isEmpty()
            ? Stream.empty()
            : Stream.of(new Link(messages.get("web.nav." + page), request.urls().url(page)));
        return new Section("notion-" + id, messages.get("web.method." + id), messages.get("web.method." + id + ".text"),
            example.words(), Stream.concat(Stream.ofNullable(example.link()), pageLink).toList());
    }
}

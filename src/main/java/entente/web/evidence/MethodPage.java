package entente.web.evidence;

import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /en/method}: what origins, sides, ratings, the ledger and a day mean here, each with an example of the set. */
final class MethodPage implements Page {
    /** The view of {@code method.html}. */
    record MethodView(List<Section> sections) {}

    /**
     * One notion.
     *
     * @param example words of the set that show it; empty where the set has none
     * @param links to the example, and to where the notion is at work
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
            section("news", examples.late(), "news", request),
            section("encounters", examples.encounters(), "encounters", request),
            section("tempo", examples.tempo(), "", request)).toList();
        return new PageResult.HtmlPage("method", request.messages().say("web.nav.method"), new MethodView(sections));
    }

    /** @param page where the notion is at work: the page of that name, or none */
    private static Section section(String id, MethodExamples.Example example, String page, PageRequest request) {
        var words = request.messages();
        Stream<Link> work = page.isEmpty()
            ? Stream.empty()
            : Stream.of(new Link(words.say("web.nav." + page), request.urls().of(page)));
        return new Section("notion-" + id, words.say("web.method." + id), words.say("web.method." + id + ".text"),
            example.words(), Stream.concat(Stream.ofNullable(example.link()), work).toList());
    }
}

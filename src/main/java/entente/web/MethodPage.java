package entente.web;

import java.util.List;
import java.util.stream.Stream;

/** {@code GET /en/method}: what origins, sides, ratings, the ledger and a day mean here, each with an example of the set. */
final class MethodPage extends Page {
    MethodPage(House house) {
        super(house);
    }

    /** The view of {@code method.html}. */
    record View(List<Section> sections) {}

    /**
     * One notion.
     *
     * @param example words of the set that show it; empty where the set has none
     * @param links to the example, and to where the notion is at work
     */
    record Section(String id, String heading, String text, String example, List<Link> links) {}

    @Override
    Answer answer(Visit visit) {
        var examples = new Examples(visit);
        List<Section> sections = Stream.of(
            section("origins", examples.copies(), "", visit),
            section("sides", examples.sides(), "one-side", visit),
            section("silence", examples.silence(), "", visit),
            section("ratings", examples.ratings(), "reliability", visit),
            section("warning", examples.warnings(), "corroboration", visit),
            section("commitments", examples.stages(), "commitments", visit),
            section("as-of", examples.yearsAgo(), "", visit),
            section("news", examples.late(), "news", visit),
            section("encounters", examples.encounters(), "encounters", visit),
            section("tempo", examples.tempo(), "", visit)).toList();
        return new Answer.Shown("method", visit.words().say("web.nav.method"), new View(sections));
    }

    /** @param page where the notion is at work: the page of that name, or none */
    private static Section section(String id, Examples.Example example, String page, Visit visit) {
        var words = visit.words();
        Stream<Link> work = page.isEmpty()
            ? Stream.empty()
            : Stream.of(new Link(words.say("web.nav." + page), visit.addresses().of(page)));
        return new Section("notion-" + id, words.say("web.method." + id), words.say("web.method." + id + ".text"),
            example.words(), Stream.concat(example.link().stream(), work).toList());
    }
}

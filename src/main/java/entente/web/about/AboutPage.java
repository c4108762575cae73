package entente.web.about;

import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.List;

/** {@code GET /en/about}: what this is, how it is made, under which licence, and exactly which set is shown. */
final class AboutPage implements Page {
    /**
     * The view of {@code about.html}.
     *
     * @param what is it, in a sentence or two
     * @param counts what the set holds, in words
     * @param fingerprint SHA-256 over the files of the set
     */
    record AboutView(String what, String counts, String date, String fingerprint, String address, Link method,
        Link codebook,
        Link health,
        List<Link> takeaways) {}

    @Override
    public PageResult show(PageRequest request) {
        var set = request.edition().set();
        var words = request.messages();
        String what = words.say("web.about.lead", words.list(set.vocabulary().principals().stream()
            .map(state -> state.nameIn(request.language())).toList()));
        int statements = set.events().values().stream().mapToInt(event -> event.statements().size()).sum();
        String counts = words.say("web.about.counts", set.events().size(), set.sources().size(), set.outlets().size(),
            set.actors().size(), set.places().size(), set.commitments().size(), statements);
        var view = new AboutView(what, counts, words.date(set.date()), set.fingerprint(), request.publicUrls().of(""),
            new Link(words.say("web.nav.method"), request.urls().of("method")),
            new Link(words.say("web.nav.codebook"), request.urls().of("codebook")),
            new Link("/health", request.urls().root() + "/health"),
            List.of(new Link("JSON", request.urls().of("events.json")),
                new Link("CSV", request.urls().of("events.csv")),
                new Link("Excel", request.urls().of("events.xlsx")),
                new Link(words.say("web.about.package"), request.urls().of("entente.zip")),
                new Link("API", request.urls().of("api"))));
        return new PageResult.HtmlPage("about", words.say("web.nav.about"), view);
    }
}

package entente.web.about;

import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.List;

/** {@code GET /en/about}: what the site is, its method and licences, and the version of the set that it shows. */
final class AboutPage implements Page {
    /**
     * The view of {@code about.html}.
     *
     * @param description a description of the site in one or two sentences
     * @param counts a sentence with the number of records of each type
     * @param fingerprint SHA-256 of the files of the set, in hexadecimal
     * @param address public URL of the home page
     * @param downloads links to downloads of the whole set and to the documentation of the API
     */
    record AboutView(String description, String counts, String date, String fingerprint, String address, Link method,
        Link codebook,
        Link health,
        List<Link> downloads) {}

    @Override
    public PageResult show(PageRequest request) {
        var set = request.edition().set();
        var messages = request.messages();
        String description = messages.get("web.about.lead", messages.join(set.vocabulary().principals().stream()
            .map(state -> state.nameIn(request.language())).toList()));
        int statements = set.events().values().stream().mapToInt(event -> event.statements().size()).sum();
        String counts = messages.get("web.about.counts", set.events().size(), set.sources().size(),
            set.outlets().size(),
            set.actors().size(), set.places().size(), set.commitments().size(), statements);
        var view = new AboutView(description, counts, messages.date(set.date()), set.fingerprint(),
            request.publicUrls().url(""),
            new Link(messages.get("web.nav.method"), request.urls().url("method")),
            new Link(messages.get("web.nav.codebook"), request.urls().url("codebook")),
            new Link("/health", request.urls().root() + "/health"),
            List.of(new Link("JSON", request.urls().url("events.json")),
                new Link("CSV", request.urls().url("events.csv")),
                new Link("Excel", request.urls().url("events.xlsx")),
                new Link(messages.get("web.about.package"), request.urls().url("entente.zip")),
                new Link("API", request.urls().url("api"))));
        return new PageResult.HtmlPage("about", messages.get("web.nav.about"), view);
    }
}

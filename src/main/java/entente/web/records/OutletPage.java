package entente.web.records;

import entente.edition.Edition;
import entente.model.Outlet;
import entente.model.Source;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.RecordPage;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordViewBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@code GET /en/outlets/ansa}: one outlet, how far it can be relied on, and what it told or passed on. */
final class OutletPage extends RecordPage<Outlet> {
    @Override
    public Map<String, Outlet> records(Edition edition) {
        return edition.set().outlets();
    }

    @Override
    public PageResult show(Outlet outlet, PageRequest request) {
        var writer = new RecordViewBuilder(request);
        var words = request.messages();
        var backlinks = request.edition().backlinks();
        writer.fact("web.outlet.reliability",
            words.say("web.outlets.grade", outlet.reliability().name(), words.of(outlet.reliability())))
            .fact("web.country", words.countryName(outlet.country()))
            .fact("web.outlet.languages", words.list(outlet.languages().stream().map(words::languageName).toList()))
            .leading("web.outlet.body", outlet.body() == null ? List.of() : List.of(writer.guide.to(outlet.body())))
            .leading("web.outlet.grid", List.of(
                new Link(words.say("web.nav.reliability"), request.urls().of("reliability"))))
            .alone(outlet)
            .part("sources", "web.outlet.sources", sources(backlinks.sources(outlet), writer))
            .events(backlinks.toldBy(outlet));
        return new PageResult.HtmlPage("record", outlet.name(),
            writer.write(words.of("outlet-kind", outlet.kind()), outlet.name(), ""));
    }

    private static List<Entry> sources(List<Source> sources, RecordViewBuilder writer) {
        return sources.stream()
            .sorted(Comparator.comparing(Source::published).reversed().thenComparing(Source::id))
            .map(source -> new Entry(writer.guide.to(source), writer.words.date(source.published()), ""))
            .toList();
    }

    @Override
    public Link link(Outlet outlet, PageRequest request) {
        return new RecordLinks(request).to(outlet);
    }
}

package entente.web.records;

import entente.edition.Edition;
import entente.model.Outlet;
import entente.model.RecordType;
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

/** {@code GET /en/outlets/ansa}: the page of an outlet, with its reliability, sources and the events it reported. */
final class OutletPage extends RecordPage<Outlet> {
    OutletPage() {
        super(RecordType.OUTLET);
    }

    @Override
    public Map<String, Outlet> records(Edition edition) {
        return edition.set().outlets();
    }

    @Override
    public PageResult show(Outlet outlet, PageRequest request) {
        var builder = new RecordViewBuilder(request);
        var messages = request.messages();
        var backlinks = request.edition().backlinks();
        builder.fact("web.outlet.reliability",
            messages.get("web.outlets.grade", outlet.reliability().name(), messages.label(outlet.reliability())))
            .fact("web.country", messages.countryName(outlet.country()))
            .fact("web.outlet.languages",
                messages.join(outlet.languages().stream().map(messages::languageName).toList()))
            .linkFact("web.outlet.body",
                outlet.body() == null ? List.of() : List.of(builder.recordLinks.linkTo(outlet.body())))
            .linkFact("web.outlet.grid", List.of(
                new Link(messages.get("web.nav.reliability"), request.urls().url("reliability"))))
            .soleSourceEvents(outlet)
            .section("sources", "web.outlet.sources", sources(backlinks.sourcesOf(outlet), builder))
            .events(backlinks.eventsReportedBy(outlet));
        return new PageResult.HtmlPage("record", outlet.name(),
            builder.build(messages.label("outlet-kind", outlet.kind()), outlet.name(), ""),
            builder.metadata(outlet.id(), outlet.name()));
    }

    private static List<Entry> sources(List<Source> sources, RecordViewBuilder builder) {
        return sources.stream()
            .sorted(Comparator.comparing(Source::published).reversed().thenComparing(Source::id))
            .map(source -> new Entry(builder.recordLinks.linkTo(source), builder.messages.date(source.published()), ""))
            .toList();
    }

    @Override
    public Link link(Outlet outlet, PageRequest request) {
        return new RecordLinks(request).linkTo(outlet);
    }
}

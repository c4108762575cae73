package entente.web.evidence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import entente.insight.Side;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Strand;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.CountPageView;
import entente.web.view.RecordLinks;
import entente.wording.FilterText;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * {@code GET /en/one-side}: the number of events by strand and by the side that reports them, then the
 * events that only one side reports.
 */
final class OneSidePage implements Page {
    private static final int MAX_EVENTS = 12;

    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        EventSet set = request.edition().set();
        Collection<Event> events = set.events().values();
        List<Side> sides = Side.all(set.vocabulary());
        long oneSided = events.stream().filter(event -> Side.of(event, set.vocabulary()) instanceof Side.Only).count();
        var filterText = new FilterText(set, messages);
        List<CountPageView.Row> rows = set.strands().values().stream()
            .map(strand -> row(strand, sides, request)).toList();
        var table = new CountPageView.Table(messages.get("web.one-side.caption"),
            messages.get("web.commitment-facet.strand"),
            sides.stream().map(side -> filterText.side(side.id())).toList(), rows);
        List<CountPageView.Section> sections = sides.stream().filter(Side.Only.class::isInstance)
            .map(side -> section(side, filterText.side(side.id()), request))
            .filter(section -> !section.rows().isEmpty()).toList();
        String heading = messages.get("web.nav.one-side");
        return new PageResult.HtmlPage("count-table", heading,
            new CountPageView(heading, messages.get("web.one-side.lead", oneSided, events.size()), table, sections));
    }

    private static CountPageView.Row row(Strand strand, List<Side> sides, PageRequest request) {
        var vocabulary = request.edition().set().vocabulary();
        Map<Side, Long> counts = request.edition().backlinks().eventsOf(strand).stream()
            .collect(groupingBy(event -> Side.of(event, vocabulary), counting()));
        Query query = Query.ALL.with(Facet.STRAND, strand.id());
        String name = strand.names().in(request.language());
        return new CountPageView.Row(name, sides.stream()
            .map(side -> new RecordLinks(request).countCell(Math.toIntExact(counts.getOrDefault(side, 0L)),
                query.with(Facet.SIDE, side.id()), name))
            .toList());
    }

    private static CountPageView.Section section(Side side, String name, PageRequest request) {
        var found = request.edition().index().search(Query.ALL.with(Facet.SIDE, side.id()));
        return new CountPageView.Section("side-" + side.id(),
            request.messages().get("web.one-side.section", name, found.events().size()),
            new RecordLinks(request).rows(found.events().stream().limit(MAX_EVENTS).toList()),
            new Link(request.messages().get("web.record.all-events", found.events().size()),
                request.urls().events(found.query().queryString())));
    }
}

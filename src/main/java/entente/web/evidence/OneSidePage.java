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

/** {@code GET /en/one-side}: what one side alone says, by strand and by side. */
final class OneSidePage implements Page {
    private static final int SHOWN = 12;

    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        EventSet set = request.edition().set();
        Collection<Event> events = set.events().values();
        List<Side> sides = Side.all(set.vocabulary());
        long alone = events.stream().filter(event -> Side.of(event, set.vocabulary()) instanceof Side.Only).count();
        var names = new FilterText(set, words);
        List<CountPageView.Row> rows = set.strands().values().stream()
            .map(strand -> row(strand, sides, request)).toList();
        var table = new CountPageView.Table(words.say("web.one-side.caption"), words.say("web.commitment-facet.strand"),
            sides.stream().map(side -> names.side(side.id())).toList(), rows);
        List<CountPageView.Section> parts = sides.stream().filter(Side.Only.class::isInstance)
            .map(side -> part(side, names.side(side.id()), request)).filter(part -> !part.rows().isEmpty()).toList();
        String heading = words.say("web.nav.one-side");
        return new PageResult.HtmlPage("count-table", heading,
            new CountPageView(heading, words.say("web.one-side.lead", alone, events.size()), table, parts));
    }

    private static CountPageView.Row row(Strand strand, List<Side> sides, PageRequest request) {
        var vocabulary = request.edition().set().vocabulary();
        Map<Side, Long> counts = request.edition().backlinks().episodes(strand).stream()
            .collect(groupingBy(event -> Side.of(event, vocabulary), counting()));
        Query query = Query.ALL.with(Facet.STRAND, strand.id());
        String name = strand.names().in(request.language());
        return new CountPageView.Row(name, sides.stream()
            .map(side -> new RecordLinks(request).cell(Math.toIntExact(counts.getOrDefault(side, 0L)),
                query.with(Facet.SIDE, side.id()), name))
            .toList());
    }

    private static CountPageView.Section part(Side side, String name, PageRequest request) {
        var found = request.edition().index().select(Query.ALL.with(Facet.SIDE, side.id()));
        return new CountPageView.Section("side-" + side.id(),
            request.messages().say("web.one-side.section", name, found.events().size()),
            new RecordLinks(request).rows(found.events().stream().limit(SHOWN).toList()),
            new Link(request.messages().say("web.record.all-events", found.events().size()),
                request.urls().events(found.query().address())));
    }
}

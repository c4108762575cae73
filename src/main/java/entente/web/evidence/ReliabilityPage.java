package entente.web.evidence;

import entente.insight.AdmiraltyGrid;
import entente.model.Credibility;
import entente.model.Reliability;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.CountPageView;
import entente.web.view.RecordLinks;
import java.util.Arrays;
import java.util.List;

/**
 * {@code GET /en/reliability}: counts of events in the grid of the Admiralty code: a row for each reliability of
 * outlets and a column for each credibility of information.
 */
final class ReliabilityPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        var grid = AdmiraltyGrid.of(request.edition().set().events().values());
        List<CountPageView.Row> rows =
            Arrays.stream(Reliability.values()).map(reliability -> row(reliability, grid, request)).toList();
        var table = new CountPageView.Table(messages.get("web.reliability.caption"), messages.get("facet.reliability"),
            Arrays.stream(Credibility.values())
                .map(credibility -> messages.get("web.outlets.grade", credibility.grade(), messages.label(credibility)))
                .toList(),
            rows);
        String heading = messages.get("web.nav.reliability");
        return new PageResult.HtmlPage("count-table", heading,
            new CountPageView(heading, messages.get("web.reliability.lead"), table, List.of()));
    }

    private static CountPageView.Row row(Reliability reliability, AdmiraltyGrid grid, PageRequest request) {
        var messages = request.messages();
        Query query = Query.ALL.with(Facet.RELIABILITY, reliability.name());
        return new CountPageView.Row(messages.get("web.outlets.grade", reliability.name(), messages.label(reliability)),
            Arrays.stream(Credibility.values())
                .map(credibility -> new RecordLinks(request).countCell(grid.events(reliability, credibility).size(),
                    query.with(Facet.CREDIBILITY, Integer.toString(credibility.grade())),
                    reliability.name() + " " + credibility.grade()))
                .toList());
    }
}

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

/** {@code GET /en/reliability}: the Admiralty grid, outlets’ reliability against the credibility of the information. */
final class ReliabilityPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        var grid = AdmiraltyGrid.of(request.edition().set().events().values());
        List<CountPageView.Row> rows =
            Arrays.stream(Reliability.values()).map(letter -> row(letter, grid, request)).toList();
        var table = new CountPageView.Table(words.say("web.reliability.caption"), words.say("facet.reliability"),
            Arrays.stream(Credibility.values())
                .map(grade -> words.say("web.outlets.grade", grade.grade(), words.of(grade))).toList(),
            rows);
        String heading = words.say("web.nav.reliability");
        return new PageResult.HtmlPage("count-table", heading,
            new CountPageView(heading, words.say("web.reliability.lead"), table, List.of()));
    }

    private static CountPageView.Row row(Reliability letter, AdmiraltyGrid grid, PageRequest request) {
        var words = request.messages();
        Query query = Query.ALL.with(Facet.RELIABILITY, letter.name());
        return new CountPageView.Row(words.say("web.outlets.grade", letter.name(), words.of(letter)),
            Arrays.stream(Credibility.values())
                .map(grade -> new RecordLinks(request).cell(grid.events(letter, grade).size(),
                    query.with(Facet.CREDIBILITY, Integer.toString(grade.grade())),
                    letter.name() + " " + grade.grade()))
                .toList());
    }
}

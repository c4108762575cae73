package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.Sets;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.brief.writing.WorkbookWriter;
import entente.feed.list.CsvFeed;
import entente.feed.list.EventList;
import entente.feed.list.EventsJson;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.print.pdf.PdfPrinter;
import entente.print.xlsx.WorkbookPrinter;
import entente.search.Index;
import entente.search.Oracle;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.web.page.BodyWriter;
import entente.wording.SiteUrls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One filter, one truth: whatever the filter, the list and every file of it hold the same events in the same order. */
class OneTruthTest {
    private static final SiteUrls ADDRESSES = new SiteUrls("https://entente.example", Language.ENGLISH);
    private static final int QUERIES = 25;

    @Test
    void everyFileOfARandomFilterHoldsTheEventsOfItsListInTheirOrder() throws IOException {
        for (EventSet set : List.of(Sets.invented(), Sets.curated())) {
            var index = Index.of(set);
            var oracle = new Oracle(set);
            var random = new Random(2001);
            for (int i = 0; i < QUERIES; i++) {
                Query query = oracle.random(random).saying(i % 3 == 0 ? "joint agreement" : "");
                holds(query, index, set);
            }
        }
    }

    private static void holds(Query query, Index index, EventSet set) throws IOException {
        Query read = Query.parse(PageRequests.parameters(query.address()), set);
        SearchResult selection = index.select(read);
        List<String> listed = listed(read, index);
        var excerpt = EventList.of(selection, selection.set(), "Events");
        assertEquals(selection.events().stream().map(Event::id).toList(), listed, query::address);
        assertEquals(listed, Takeaways.inCsv(written(out -> CsvFeed.safe().write(excerpt, ADDRESSES, out))
            .toString(UTF_8)), query::address);
        assertEquals(listed, Takeaways.inJson(written(out -> new EventsJson().write(excerpt, ADDRESSES, out))
            .toString(UTF_8)), query::address);
        var plan = BriefPlan.of(selection, ADDRESSES);
        var workbook = written(out -> new WorkbookPrinter().print(WorkbookWriter.write(plan), out));
        assertEquals(listed, Takeaways.inWorkbook(workbook.toByteArray()), query::address);
        var pdf = written(out -> new PdfPrinter().print(BriefWriter.write(plan), out));
        assertEquals(listed, Takeaways.inPdf(pdf.toByteArray()), query::address);
    }

    /** Page after page. */
    private static List<String> listed(Query query, Index index) {
        var ids = new ArrayList<String>();
        int pages = index.select(query).pages();
        for (int page = 1; page <= pages; page++) {
            index.select(query.on(page)).page().stream().map(Event::id).forEach(ids::add);
        }
        return ids;
    }

    private static ByteArrayOutputStream written(BodyWriter body) throws IOException {
        var out = new ByteArrayOutputStream();
        body.write(out);
        return out;
    }
}

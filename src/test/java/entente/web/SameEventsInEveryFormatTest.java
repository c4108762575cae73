package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.TestSets;
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

/**
 * For random filters, the list of events and its CSV, JSON, workbook and PDF have the same events in the same order.
 */
class SameEventsInEveryFormatTest {
    private static final SiteUrls URLS = new SiteUrls("https://entente.example", Language.ENGLISH);
    private static final int QUERIES = 25;

    @Test
    void forRandomFiltersEveryFormatHasTheEventsOfTheListInItsOrder() throws IOException {
        checkRandomFilters(TestSets.invented());
        checkRandomFilters(TestSets.curated());
    }

    /** Compares the formats for random filters of a set. */
    static void checkRandomFilters(EventSet set) throws IOException {
        var index = Index.of(set);
        var oracle = new Oracle(set);
        var random = new Random(2001);
        for (int i = 0; i < QUERIES; i++) {
            Query query = oracle.random(random).withWords(i % 3 == 0 ? "joint agreement" : "");
            check(query, index, set);
        }
    }

    private static void check(Query query, Index index, EventSet set) throws IOException {
        Query parsed = Query.parse(PageRequests.parameters(query.queryString()), set);
        SearchResult result = index.search(parsed);
        List<String> listed = listed(parsed, index);
        var eventList = EventList.of(result, result.set(), "Events");
        assertEquals(result.events().stream().map(Event::id).toList(), listed, query::queryString);
        assertEquals(listed, DownloadedEventIds.inCsv(bytes(out -> CsvFeed.safe().write(eventList, URLS, out))
            .toString(UTF_8)), query::queryString);
        assertEquals(listed, DownloadedEventIds.inJson(bytes(out -> new EventsJson().write(eventList, URLS, out))
            .toString(UTF_8)), query::queryString);
        var plan = BriefPlan.of(result, URLS);
        var workbook = bytes(out -> new WorkbookPrinter().print(WorkbookWriter.write(plan), out));
        assertEquals(listed, DownloadedEventIds.inWorkbook(workbook.toByteArray()), query::queryString);
        var pdf = bytes(out -> new PdfPrinter().print(BriefWriter.write(plan), out));
        assertEquals(listed, DownloadedEventIds.inPdf(pdf.toByteArray()), query::queryString);
    }

    /** The ids on all pages of the list. */
    private static List<String> listed(Query query, Index index) {
        var ids = new ArrayList<String>();
        int pages = index.search(query).pageCount();
        for (int page = 1; page <= pages; page++) {
            index.search(query.withPage(page)).page().stream().map(Event::id).forEach(ids::add);
        }
        return ids;
    }

    private static ByteArrayOutputStream bytes(BodyWriter body) throws IOException {
        var out = new ByteArrayOutputStream();
        body.write(out);
        return out;
    }
}

package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.model.EventSet;
import entente.model.Language;
import entente.search.query.BadQuery;
import entente.web.page.Page;
import entente.web.page.PageResult;
import entente.web.records.ActorListPage;
import entente.web.records.OutletListPage;
import entente.web.records.PlaceListPage;
import entente.web.records.SourceListPage;
import entente.web.records.StrandListPage;
import entente.web.view.RecordListView;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that list all records of one type. */
class ListPagesTest {
    static Stream<Arguments> lists() {
        return Stream.of(
            list("actors", new ActorListPage(), EventSet::actors),
            list("places", new PlaceListPage(), EventSet::places),
            list("outlets", new OutletListPage(), EventSet::outlets),
            list("strands", new StrandListPage(), EventSet::strands));
    }

    private static Arguments list(String section, Page page, Function<EventSet, Map<String, ?>> records) {
        return Arguments.of(section, page, records);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyRecordIsListedOnceWithALinkToItsPage(String section, Page page,
        Function<EventSet, Map<String, ?>> records) {
        var links = show(page, section).sections().stream().flatMap(part -> part.entries().stream())
            .map(item -> item.link().href()).toList();
        var ids = records.apply(PageRequests.INVENTED.set()).keySet();
        assertEquals(new TreeSet<>(ids.stream().map(id -> "/root/en/" + section + "/" + id).toList()),
            new TreeSet<>(links));
        assertEquals(ids.size(), links.size());
    }

    @Test
    void sourcesAreListedByYear() {
        var years = show(new SourceListPage(), "sources").sectionLinks();
        int listed = years.stream().map(link -> link.href().replaceFirst(".*[?]", ""))
            .mapToInt(year -> show(new SourceListPage(), "sources", year).sections().getFirst().entries().size()).sum();
        assertEquals(PageRequests.INVENTED.set().sources().size(), listed);
    }

    @Test
    void anUnknownParameterOrYearIsRefused() {
        assertEquals("parameter",
            assertThrows(BadQuery.class, () -> show(new SourceListPage(), "sources", "month=5")).parameter());
        assertEquals("year",
            assertThrows(BadQuery.class, () -> show(new SourceListPage(), "sources", "year=1066")).parameter());
    }

    private static RecordListView show(Page page, String section, String... parameters) {
        var request = PageRequests.of(PageRequests.INVENTED, Language.ENGLISH, section, "", parameters);
        var htmlPage = assertInstanceOf(PageResult.HtmlPage.class, page.show(request));
        assertEquals("record-list", htmlPage.template());
        return assertInstanceOf(RecordListView.class, htmlPage.view());
    }
}

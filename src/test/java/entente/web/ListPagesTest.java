package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.model.EventSet;
import entente.model.Language;
import entente.search.BadQuery;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of all records of one type. */
class ListPagesTest {
    static Stream<Arguments> lists() {
        return Stream.of(
            list("actors", new ActorsPage(), EventSet::actors),
            list("places", new PlacesPage(), EventSet::places),
            list("outlets", new OutletsPage(), EventSet::outlets),
            list("strands", new StrandsPage(), EventSet::strands));
    }

    private static Arguments list(String section, Page page, Function<EventSet, Map<String, ?>> records) {
        return Arguments.of(section, page, records);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyRecordIsListedOnceWithALinkToItsPage(String section, Page page,
        Function<EventSet, Map<String, ?>> records) {
        var links = catalogue(page, section).parts().stream().flatMap(part -> part.items().stream())
            .map(item -> item.link().href()).toList();
        var ids = records.apply(PageRequests.INVENTED.set()).keySet();
        assertEquals(new TreeSet<>(ids.stream().map(id -> "/root/en/" + section + "/" + id).toList()),
            new TreeSet<>(links));
        assertEquals(ids.size(), links.size());
    }

    @Test
    void sourcesAreListedByTheirYear() {
        var all = catalogue(new SourcesPage(), "sources").jumps();
        int listed = all.stream().map(jump -> jump.href().replaceFirst(".*[?]", ""))
            .mapToInt(year -> catalogue(new SourcesPage(), "sources", year).parts().getFirst().items().size()).sum();
        assertEquals(PageRequests.INVENTED.set().sources().size(), listed);
    }

    @Test
    void aParameterThatAListDoesNotTakeIsRefused() {
        assertEquals("parameter",
            assertThrows(BadQuery.class, () -> catalogue(new SourcesPage(), "sources", "month=5")).parameter());
        assertEquals("year",
            assertThrows(BadQuery.class, () -> catalogue(new SourcesPage(), "sources", "year=1066")).parameter());
    }

    private static Catalogue catalogue(Page page, String section, String... parameters) {
        var request = PageRequests.of(PageRequests.INVENTED, Language.ENGLISH, section, "", parameters);
        var shown = assertInstanceOf(PageResult.HtmlPage.class, page.show(request));
        assertEquals("catalogue", shown.template());
        return assertInstanceOf(Catalogue.class, shown.view());
    }
}

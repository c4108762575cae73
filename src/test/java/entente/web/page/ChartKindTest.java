package entente.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.web.PageRequests;
import entente.web.events.EventListView;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The charts of each kind, for the events that match a filter. */
class ChartKindTest {
    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aChartOfAFilterHasATitleACaptionAndADataTable(ChartKind kind) {
        var figure = Objects.requireNonNull(view(kind, "strand=ilrs").charts().figure());
        assertFalse(figure.title().isBlank() || figure.caption().isBlank());
        assertFalse(figure.data().rows().isEmpty());
        for (var svg : List.of(figure.wide(), figure.narrow())) {
            assertEquals(figure.title(), Jsoup.parse(svg.markup()).select("svg > title").text());
            assertFalse(Jsoup.parse(svg.markup()).select("a").isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void filterLinksKeepTheKindOfChart(ChartKind kind) {
        var view = view(kind, "kind=patrol");
        String path = "/root/en/" + kind.path();
        assertTrue(
            view.filters().facets().getFirst().first().stream().allMatch(value -> value.href().startsWith(path + "?")));
        assertEquals(path, view.filters().active().getFirst().href());
        assertEquals(path, view.filters().form().action());
    }

    @Test
    void everyKindOfChartLinksToAllOthersWithTheSameFilter() {
        var kinds = view(ChartKind.MAP, "kind=patrol", "page=1").charts().kinds();
        assertEquals(ChartKind.values().length, kinds.size());
        assertEquals("/root/en/events?kind=patrol", kinds.getFirst().href());
        assertEquals(List.of("/root/en/events/map?kind=patrol"),
            kinds.stream().filter(EventListView.Choice::chosen).map(EventListView.Choice::href).toList());
    }

    @ParameterizedTest
    @CsvSource({"SIDES, strand=ilrs, since=2021-06", "TOPICS, topic=sea, since=2021", "MAP, place=beijing, since=2025"})
    void aPartOfAChartLinksToExactlyItsEvents(ChartKind kind, String filter, String since) {
        PageRequest request = request(kind, filter, since);
        for (var row : Objects.requireNonNull(view(kind, request).charts().figure()).data().rows()) {
            String href = row.getFirst().href();
            if (href != null) {
                assertEquals(row.getLast().words(), countAt(href), row.toString());
            }
            row.stream().skip(1).filter(cell -> cell.href() != null)
                .forEach(cell -> assertEquals(cell.words(), countAt(cell.href()), cell.toString()));
        }
    }

    @Test
    void aFilterWithoutPlacesHasNoMap() {
        assertNull(view(ChartKind.MAP, "area=space", "kind=patrol").charts().figure());
        assertNotNull(view(ChartKind.MAP).charts().figure());
    }

    private static String countAt(String href) {
        PageRequest request =
            PageRequests.curated(Language.ENGLISH, "events", href.replaceFirst(".*[?]", "").split("&"));
        return Integer.toString(request.edition().index().search(request.query()).events().size());
    }

    private static EventListView view(ChartKind kind, String... parameters) {
        return view(kind, request(kind, parameters));
    }

    private static EventListView view(ChartKind kind, PageRequest request) {
        return EventListView.of(request.edition().index().search(request.query()), kind, null, request);
    }

    private static PageRequest request(ChartKind kind, String... parameters) {
        return PageRequests.curated(Language.ENGLISH, kind.path(), parameters);
    }
}

package entente.web.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Language;
import entente.search.SearchResult;
import entente.web.PageRequests;
import entente.web.events.EventListView.Chip;
import entente.web.page.ChartKind;
import entente.web.page.HiddenField;
import entente.web.page.PageRequest;
import entente.web.view.DownloadLink;
import entente.web.view.FacetView;
import entente.web.view.Pager;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventListViewTest {
    private static final int EVENTS = TestSets.curated().events().size();
    private static final int PAGES = Math.ceilDiv(EVENTS, SearchResult.PAGE_SIZE);

    @Test
    void everyActiveFilterIsAChipThatLinksToTheListWithoutIt() {
        var view = view("kind=patrol", "kind=exercise", "since=2021");
        assertEquals(List.of(
            new Chip("From 2021", "/root/en/events?kind=patrol&kind=exercise"),
            new Chip("Kind: patrol", "/root/en/events?kind=exercise&since=2021"),
            new Chip("Kind: exercise", "/root/en/events?kind=patrol&since=2021")), view.filters().active());
    }

    @Test
    void aSelectedValueLinksToTheListWithoutItAndAnotherToTheListWithBoth() {
        var kinds = facet(view("kind=patrol"), "facet-kind");
        var patrol = kinds.first().stream().filter(FacetView.Value::chosen).toList();
        assertEquals(List.of("/root/en/events"), patrol.stream().map(FacetView.Value::href).toList());
        assertTrue(
            kinds.first().stream().anyMatch(value -> value.href().equals("/root/en/events?kind=patrol&kind=exercise")));
    }

    @Test
    void aSelectedValueOfALongFacetIsAlwaysShown() {
        var places = facet(view("place=moon"), "facet-place");
        assertTrue(places.first().stream().anyMatch(FacetView.Value::chosen));
        assertTrue(places.rest().stream().noneMatch(FacetView.Value::chosen));
    }

    @Test
    void theFormKeepsTheFiltersAndTheOrderThatAreSetElsewhere() {
        var form = view("kind=patrol", "sort=-date", "q=bombers").filters().form();
        assertEquals(List.of(new HiddenField("kind", "patrol"), new HiddenField("sort", "-date")),
            form.kept());
        assertEquals("bombers", form.q());
    }

    @Test
    void downloadsHaveTheFilterButNotThePage() {
        var view = view("area=defence", "page=2");
        assertEquals(List.of("/root/en/events.pdf?area=defence", "/root/en/events.xlsx?area=defence",
            "/root/en/events.csv?area=defence"), view.downloads().main().stream().map(DownloadLink::href).toList());
        assertTrue(view.downloads().more().stream().map(DownloadLink::href).toList()
            .containsAll(List.of("/root/en/events.json?area=defence", "/root/en/events.csl.json?area=defence")));
        assertEquals("/root/en/cite?area=defence", view.downloads().cite());
    }

    @Test
    void aColumnOfTheChartByYearLinksToItsEvents() {
        var first =
            Objects.requireNonNull(view("kind=patrol", "since=2019").charts().figure()).data().rows().getFirst();
        assertEquals("2019", first.getFirst().words());
        assertEquals("/root/en/events?kind=patrol&since=2019&until=2019", first.getLast().href());
    }

    @Test
    void thePagerShowsTheFirstTheLastAndTheNeighbouringPages() {
        var pager = Objects.requireNonNull(view("page=5").results().pager());
        assertEquals(List.of("1", "…", "3", "4", "5", "6", "7", "…", String.valueOf(PAGES)),
            pager.pageLinks().stream().map(Pager.PageLink::words).toList());
        assertEquals("/root/en/events?page=4", pager.previous());
        assertNull(Objects.requireNonNull(view("page=" + PAGES).results().pager()).next());
    }

    @Test
    void aListOfOnePageHasNoPager() {
        assertNull(view("kind=patrol", "since=2021", "until=2021").results().pager());
    }

    @Test
    void anEmptyListOffersFiltersToDrop() {
        var view = view("kind=patrol", "area=space");
        assertEquals(0, view.results().rows().size());
        assertTrue(
            view.filters().toDrop().stream().anyMatch(link -> link.href().equals("/root/en/events?kind=patrol")),
            view.filters().toDrop().toString());
    }

    @Test
    void everyEventIsOnExactlyOnePage() {
        var titles = IntStream.rangeClosed(1, PAGES).boxed()
            .flatMap(page -> view("page=" + page).results().rows().stream().map(row -> row.title().href())).toList();
        assertEquals(EVENTS, titles.size());
        assertEquals(EVENTS, titles.stream().distinct().count());
        assertEquals(SearchResult.PAGE_SIZE, view("page=1").results().rows().size());
    }

    private static FacetView facet(EventListView view, String id) {
        return view.filters().facets().stream().filter(facet -> facet.id().equals(id)).findFirst().orElseThrow();
    }

    private static EventListView view(String... parameters) {
        PageRequest request = PageRequests.curated(Language.ENGLISH, "events", parameters);
        return EventListView.of(request.edition().index().search(request.query()), ChartKind.YEARS, null, request);
    }
}

package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.picture.Data;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The events of a filter in each of the figures that show them. */
class FigureKindTest {
    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void aFigureShowsTheEventsOfItsFilterWithNameAndTable(FigureKind kind) {
        var figure = Objects.requireNonNull(view(kind, "strand=ilrs").figure());
        assertFalse(figure.title().isBlank() || figure.caption().isBlank());
        assertFalse(figure.data().rows().isEmpty());
        for (var svg : List.of(figure.wide(), figure.narrow())) {
            assertEquals(figure.title(), Jsoup.parse(svg.markup()).select("svg > title").text());
            assertFalse(Jsoup.parse(svg.markup()).select("a").isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void whoChangesTheFilterStaysWithTheFigure(FigureKind kind) {
        var view = view(kind, "kind=patrol");
        String path = "/root/en/" + kind.path();
        assertTrue(view.facets().getFirst().first().stream().allMatch(value -> value.href().startsWith(path + "?")));
        assertEquals(path, view.chips().getFirst().without());
        assertEquals(path, view.form().action());
    }

    @Test
    void everyFigureOfAFilterIsOneStepFromAnyOther() {
        var figures = view(FigureKind.MAP, "kind=patrol", "page=1").figures();
        assertEquals(FigureKind.values().length, figures.size());
        assertEquals("/root/en/events?kind=patrol", figures.getFirst().href());
        assertEquals(List.of("/root/en/events/map?kind=patrol"),
            figures.stream().filter(EventsView.Choice::chosen).map(EventsView.Choice::href).toList());
    }

    @Test
    void aPartOfAColumnLeadsToExactlyItsEvents() {
        Visit visit = visit(FigureKind.SIDES, "strand=ilrs", "since=2021-06");
        var data = Objects.requireNonNull(view(FigureKind.SIDES, visit).figure()).data();
        for (var row : data.rows()) {
            row.stream().skip(1).filter(cell -> cell.href() != null)
                .forEach(cell -> assertEquals(cell.words(), Integer.toString(found(cell)), cell.toString()));
        }
    }

    @Test
    void aFilterWithoutPlacesHasNoMap() {
        assertNull(view(FigureKind.MAP, "area=space", "kind=patrol").figure());
        assertNotNull(view(FigureKind.MAP).figure());
    }

    private static int found(Data.Cell cell) {
        String[] parameters = Objects.requireNonNull(cell.href()).replaceFirst(".*[?]", "").split("&");
        Visit visit = Visits.curated(Language.ENGLISH, "events", parameters);
        return visit.edition().index().select(visit.query()).events().size();
    }

    private static EventsView view(FigureKind kind, String... parameters) {
        return view(kind, visit(kind, parameters));
    }

    private static EventsView view(FigureKind kind, Visit visit) {
        return EventsView.of(visit.edition().index().select(visit.query()), kind, null, visit);
    }

    private static Visit visit(FigureKind kind, String... parameters) {
        return Visits.curated(Language.ENGLISH, kind.path(), parameters);
    }
}

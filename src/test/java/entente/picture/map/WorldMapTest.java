package entente.picture.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.model.Place;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Shape.Circle;
import entente.picture.Shape.Link;
import entente.picture.Shape.Polygon;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldMapTest {
    private static final EventSet SET = TestSets.curated();
    private static final List<Event> EVENTS = List.copyOf(SET.events().values());
    private static final SiteUrls URLS = new SiteUrls("/root", Language.ENGLISH);
    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);

    @Test
    void aMapLinksToPlacesOnTheMoon() {
        Drawing drawing =
            new WorldMap(EVENTS, places -> URLS.url(places.getFirst())).draw("Places", MESSAGES, Frame.PAGE);
        assertTrue(drawing.shapes().stream().anyMatch(
            shape -> shape instanceof Link link && link.href().endsWith("/places/lunar-south-pole")));
    }

    @Test
    void aMapShowsPlacesAtThePoles() {
        var names = LocalizedText.untranslated("Far away");
        Event event = SET.event("2022-12-21-medvedev-xi-beijing").orElseThrow();
        for (double latitude : new double[]{-89, 89}) {
            var pole = new Place("pole", names, null, Place.Body.EARTH, latitude, 10);
            var eventAtPole = new Event(event.id(), event.date(), event.kind(), event.topics(), event.strands(),
                event.significance(), event.credibility(), event.title(), event.summary(), List.of(pole),
                event.participants(), List.of(), event.citations(), List.of(), event.coded(), event.reviewed());
            Drawing drawing =
                new WorldMap(List.of(eventAtPole), places -> "/pole").draw("Places", MESSAGES, Frame.PAGE);
            assertTrue(drawing.shapes().stream().anyMatch(Link.class::isInstance));
        }
    }

    @Test
    void landStaysInsideItsWindowIfRingsCrossTheDateLine() {
        for (double west : new double[]{-180, -30, 100, 179}) {
            var projection = new Projection(west, -58, 360, 142, true, 0, 0, 720);
            for (var ring : projection.land()) {
                assertTrue(ring.stream().allMatch(point -> point.x() >= -0.1 && point.x() <= 720.1
                    && point.y() >= -0.1 && point.y() <= projection.bottom() + 0.1));
                for (int i = 1; i < ring.size(); i++) {
                    assertTrue(Math.abs(ring.get(i).x() - ring.get(i - 1).x()) < 250, "a ring jumps across the map");
                }
            }
        }
    }

    @Test
    void placesWithoutAUrlHaveMarkersWithoutLinks() {
        Drawing drawing =
            new WorldMap(TestSets.invented().events().values(), places -> null).draw("Places", MESSAGES, Frame.PAGE);
        assertTrue(drawing.shapes().stream().noneMatch(Link.class::isInstance));
        assertTrue(drawing.shapes().stream().anyMatch(Circle.class::isInstance));
        assertTrue(drawing.shapes().stream().anyMatch(Polygon.class::isInstance));
    }
}

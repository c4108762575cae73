package entente.web;

import entente.insight.Chains;
import entente.insight.Ties;
import entente.model.Event;
import entente.model.Place;
import entente.model.State;
import entente.model.Vocabulary.Area;
import entente.picture.ChainFigure;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.Network;
import entente.picture.SeriesCalendar;
import entente.picture.Timeline;
import entente.picture.WorldMap;
import entente.search.Facet;
import entente.search.Query;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/** The figures of one visit's edition, each under a neutral title and with links into the events behind it. */
final class Pictures {
    /** Above some forty actors a network says less than a list. */
    private static final int ACTORS = 36;

    private final Visit visit;

    Pictures(Visit visit) {
        this.visit = visit;
    }

    /** Events on a true time axis. */
    Figure timeline(List<Event> events) {
        var timeline = new Timeline(events, visit.edition().set().vocabulary(), visit.addresses());
        return figure("timeline", (title, frame) -> timeline.draw(title, visit.words(), frame));
    }

    /** What bears out an undertaking, from its making to the latest evidence. */
    Figure story(List<Event> events) {
        var timeline = new Timeline(events, visit.edition().set().vocabulary(), visit.addresses());
        return figure("story", (title, frame) -> timeline.draw(title, visit.words(), frame));
    }

    /** Where events happened; a mark leads to the events of its places. */
    Figure map(Collection<Event> events) {
        var map = new WorldMap(events, this::eventsAt);
        return figure("map", (title, frame) -> map.draw(title, visit.words(), frame));
    }

    /** Who took an event's account from whom. */
    Figure chains(Event event) {
        var chains = new ChainFigure(Chains.of(event), visit.addresses());
        return figure("chains", (title, frame) -> chains.draw(title, visit.words(), frame));
    }

    /** Strands under each other over the same years. */
    Figure calendar() {
        var set = visit.edition().set();
        List<Area> areas = List.copyOf(set.vocabulary().areas().values());
        var calendar = new SeriesCalendar(set.strands().values().stream()
            .map(strand -> new SeriesCalendar.Row(strand.names().in(visit.language()), visit.addresses().of(strand),
                Ink.series(areas.indexOf(strand.area())), visit.edition().backlinks().episodes(strand)))
            .toList(), visit.addresses());
        return figure("calendar", (title, frame) -> calendar.draw(title, visit.words(), frame));
    }

    /** The bodies and persons with most events, and the events that they have in common. */
    Figure network() {
        var set = visit.edition().set();
        Ties ties = Ties.of(set.events().values(), ACTORS, actor -> !(actor instanceof State));
        var network = new Network(ties, set.vocabulary().principals(), visit.addresses());
        String others = visit.words().say("web.actors.others");
        return figure("network", (title, frame) -> network.draw(title, others, visit.words(), frame));
    }

    private Figure figure(String name, BiFunction<String, Frame, Drawing> draw) {
        String title = visit.words().say("web.picture." + name);
        return Figure.of(name, visit.words().say("web.picture." + name + ".caption"),
            frame -> draw.apply(title, frame));
    }

    private String eventsAt(List<Place> places) {
        Query query = Query.ALL;
        for (Place place : places) {
            query = query.with(Facet.PLACE, place.id());
        }
        return visit.addresses().events(query.address());
    }
}

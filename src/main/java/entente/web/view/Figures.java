package entente.web.view;

import static java.util.Comparator.comparingInt;

import entente.brief.FacetInk;
import entente.insight.AttributionGraph;
import entente.insight.CoParticipation;
import entente.insight.CommitmentLedger;
import entente.insight.YearCounts;
import entente.model.Actor.State;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.Place;
import entente.model.Vocabulary.Area;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.StackedColumns;
import entente.picture.graph.Network;
import entente.picture.graph.ProvenanceGraph;
import entente.picture.map.WorldMap;
import entente.picture.time.EventSeriesChart;
import entente.picture.time.Milestone;
import entente.picture.time.Timeline;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.web.page.ChartKind;
import entente.web.page.PageRequest;
import entente.wording.FilterText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Draws the charts of a page from the edition of its request. Titles state facts without interpretation, and every
 * chart links to the events that it shows.
 */
public final class Figures {
    private final PageRequest request;

    public Figures(PageRequest request) {
        this.request = request;
    }

    /**
     * A chart of the events of a list; each of its marks links to the events that it shows.
     *
     * @return empty if there is nothing to draw
     */
    public Optional<Figure> of(SearchResult selection, ChartKind kind) {
        List<Event> events = selection.events();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case YEARS -> years(selection);
            case AREAS, TOPICS, KINDS, SIDES -> Optional.of(stacked(selection, kind));
            case TIMELINE -> Optional.of(timeline("timeline", timelineOf(events)
                .withYearLinks(year -> request.urls().events(selection.query().withinYear(year).queryString()))));
            case MAP -> events.stream().allMatch(event -> event.places().isEmpty())
                ? Optional.empty()
                : Optional.of(map(events, selection.query()));
            case NETWORK -> network(events);
        };
    }

    /** Events per year; empty if all events are of one year. */
    private Optional<Figure> years(SearchResult selection) {
        return selection.yearCounts().size() < 2
            ? Optional.empty()
            : Optional.of(Figure.ofYears(selection.yearCounts(), request.messages(),
                year -> request.urls().events(selection.query().withinYear(year).queryString())));
    }

    /**
     * Events per year, stacked by the values of a facet. If some values are selected, only those are shown. An event
     * with several values counts once for each.
     */
    private Figure stacked(SearchResult selection, ChartKind kind) {
        Facet facet = Objects.requireNonNull(kind.stackFacet);
        var set = selection.set();
        var filters = new FilterText(set, request.messages());
        YearCounts<String> years = YearCounts.of(selection.events(), List.copyOf(facet.values(set)),
            event -> facet.valuesFor(event, set).stream().filter(value -> isShown(selection.query(), facet, value))
                .toList());
        StackedColumns columns = StackedColumns.of(years, value -> filters.capitalized(filters.value(facet, value)),
            value -> FacetInk.of(facet, value, set.vocabulary()),
            (value, year) -> request.urls()
                .events(selection.query().without(facet).with(facet, value).withinYear(year).queryString()));
        String title = request.messages().get("web.figures." + kind.code());
        return figure(kind.code(),
            years.mostFrequent().map(most -> request.messages().get("web.figures.most-frequent", title,
                filters.value(facet, most), years.total(most), years.events())).orElse(title),
            (heading, frame) -> columns.draw(heading, request.messages(), frame));
    }

    /**
     * Whether a value is shown: if the query selects some values of a facet, only these are shown, because no narrower
     * query finds the events of the other values.
     */
    private static boolean isShown(Query query, Facet facet, String value) {
        return query.selected(facet).isEmpty() || query.selected(facet).contains(value);
    }

    /** All events per year, stacked by area. */
    public Figure eventsByArea() {
        return stacked(request.edition().index().search(Query.ALL), ChartKind.AREAS);
    }

    /** A timeline: events on an axis where distance is proportional to time. */
    public Figure timeline(List<Event> events) {
        return timeline("timeline", timelineOf(events));
    }

    /**
     * A timeline of a commitment: the event in which it was made, its evidence, its due date, and the date of the set.
     *
     * @return empty if there is neither evidence nor a due date
     */
    public Optional<Figure> commitmentTimeline(CommitmentLedger.Entry entry) {
        List<Event> events = entry.timeline();
        EventDate due = entry.commitment().due();
        if (events.size() < 2 && due == null) {
            return Optional.empty();
        }
        var messages = request.messages();
        var milestones = new ArrayList<Milestone>();
        var setDate = new EventDate.DayDate(request.edition().set().date());
        milestones.add(new Milestone(setDate, messages.get("picture.timeline.as-of", messages.date(setDate))));
        if (due != null) {
            milestones.add(new Milestone(due, messages.get("picture.timeline.due", messages.date(due))));
        }
        return Optional.of(timeline("story", timelineOf(events).withMilestones(milestones)));
    }

    private Timeline timelineOf(List<Event> events) {
        return new Timeline(events, request.edition().set().vocabulary(), request.urls());
    }

    private Figure timeline(String name, Timeline timeline) {
        return figure(name, (title, frame) -> timeline.draw(title, request.messages(), frame));
    }

    /**
     * A map of the places of events.
     *
     * @param query the query that finds these events; the link of a marker narrows it to the places of the marker
     */
    public Figure map(Collection<Event> events, Query query) {
        var map = new WorldMap(events, place -> isShown(query, Facet.PLACE, place.id()),
            places -> urlOfEventsAt(places, query));
        return figure("map", (title, frame) -> map.draw(title, request.messages(), frame));
    }

    /** The provenance graph of an event: which voice reported it from which other. */
    public Figure provenance(Event event) {
        var chains = new ProvenanceGraph(AttributionGraph.of(event), request.urls());
        return figure("chains", (title, frame) -> chains.draw(title, request.messages(), frame));
    }

    /**
     * A chart of the events of all strands: one row for each strand, over the same years, in the order of their areas.
     */
    public Figure strandSeries() {
        var set = request.edition().set();
        List<Area> areas = List.copyOf(set.vocabulary().areas().values());
        var chart = new EventSeriesChart(set.strands().values().stream()
            .sorted(comparingInt(strand -> areas.indexOf(strand.area())))
            .map(strand -> new EventSeriesChart.Row(strand.names().in(request.language()), request.urls().url(strand),
                Ink.of(List.of(strand.area()), set.vocabulary()), request.edition().backlinks().eventsOf(strand)))
            .toList(), request.urls());
        return figure("calendar", (title, frame) -> chart.draw(title, request.messages(), frame));
    }

    /**
     * A network of the organisations and persons that take part in the largest number of {@code events}, linked by the
     * events that they share.
     *
     * @return empty if none takes part in any
     */
    public Optional<Figure> network(Collection<Event> events) {
        var set = request.edition().set();
        CoParticipation ties = CoParticipation.of(events, Network.MAX_ACTORS, actor -> !(actor instanceof State));
        if (ties.actors().isEmpty()) {
            return Optional.empty();
        }
        var network = new Network(ties, set.vocabulary().principals(), request.urls());
        String others = request.messages().get("web.actors.others");
        return Optional.of(
            figure("network", (title, frame) -> network.draw(title, others, request.messages(), frame)));
    }

    private Figure figure(String name, BiFunction<String, Frame, Drawing> draw) {
        return figure(name, request.messages().get("web.figures." + name), draw);
    }

    private Figure figure(String name, String title, BiFunction<String, Frame, Drawing> draw) {
        return Figure.of(name, request.messages().get("web.figures." + name + ".caption"),
            frame -> draw.apply(title, frame));
    }

    private String urlOfEventsAt(List<Place> places, Query query) {
        Query atPlaces = query.without(Facet.PLACE);
        for (Place place : places) {
            atPlaces = atPlaces.with(Facet.PLACE, place.id());
        }
        return request.urls().events(atPlaces.queryString());
    }
}

package entente.web.view;

import static java.util.Comparator.comparingInt;

import entente.brief.FacetInk;
import entente.insight.AttributionGraph;
import entente.insight.CoParticipation;
import entente.insight.CommitmentLedger;
import entente.insight.YearCounts;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.Place;
import entente.model.State;
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

/** The figures of one request's edition, each under a neutral title and with links into the events behind it. */
public final class Figures {
    private final PageRequest request;

    public Figures(PageRequest request) {
        this.request = request;
    }

    /** What {@code selection} finds, each mark leading to its part of that; empty where there is nothing to draw. */
    public Optional<Figure> of(SearchResult selection, ChartKind kind) {
        List<Event> events = selection.events();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case YEARS -> years(selection);
            case AREAS, TOPICS, KINDS, SIDES -> Optional.of(stacked(selection, kind));
            case TIMELINE -> Optional.of(timeline("timeline", timelineOf(events)
                .leading(year -> request.urls().events(selection.query().within(year).address()))));
            case MAP -> events.stream().allMatch(event -> event.places().isEmpty())
                ? Optional.empty()
                : Optional.of(map(events, selection.query()));
            case NETWORK -> network(events);
        };
    }

    /** Empty where one year has all of them. */
    private Optional<Figure> years(SearchResult selection) {
        return selection.years().size() < 2
            ? Optional.empty()
            : Optional.of(Figure.ofYears(selection.years(), request.messages(),
                year -> request.urls().events(selection.query().within(year).address())));
    }

    /**
     * Events a year by the values of a facet, by those alone that are chosen if any are. An event with several of them
     * counts under each.
     */
    private Figure stacked(SearchResult selection, ChartKind kind) {
        Facet facet = Objects.requireNonNull(kind.stack);
        var set = selection.set();
        var filters = new FilterText(set, request.messages());
        YearCounts<String> years = YearCounts.of(selection.events(), List.copyOf(facet.values(set)),
            event -> facet.of(event, set).stream().filter(value -> wanted(selection.query(), facet, value)).toList());
        StackedColumns columns = StackedColumns.of(years, value -> filters.capital(filters.value(facet, value)),
            value -> FacetInk.of(facet, value, set.vocabulary()),
            (value, year) -> request.urls()
                .events(selection.query().without(facet).with(facet, value).within(year).address()));
        String title = request.messages().say("web.figures." + kind.code());
        return figure(kind.code(), years.leader().map(most -> request.messages().say("web.figures.most-frequent", title,
            filters.value(facet, most), years.total(most), years.events())).orElse(title),
            (said, frame) -> columns.draw(said, request.messages(), frame));
    }

    /** Whether {@code query} leaves room for a value: where some of a facet are chosen, no link could ask for others. */
    private static boolean wanted(Query query, Facet facet, String value) {
        return query.chosen(facet).isEmpty() || query.chosen(facet).contains(value);
    }

    /** The whole set by area. */
    public Figure tempo() {
        return stacked(request.edition().index().select(Query.ALL), ChartKind.AREAS);
    }

    /** Events on a true time axis. */
    public Figure timeline(List<Event> events) {
        return timeline("timeline", timelineOf(events));
    }

    /**
     * What bears out an undertaking, from its making to the latest evidence, with the date on which it is due and the day
     * up to which all is known; empty where there is nothing but the making.
     */
    public Optional<Figure> story(CommitmentLedger.Entry entry) {
        List<Event> story = entry.story();
        EventDate due = entry.commitment().due();
        if (story.size() < 2 && due == null) {
            return Optional.empty();
        }
        var words = request.messages();
        var moments = new ArrayList<Milestone>();
        var today = new EventDate.DayDate(request.edition().set().date());
        moments.add(new Milestone(today, words.say("picture.timeline.as-of", words.date(today))));
        if (due != null) {
            moments.add(new Milestone(due, words.say("picture.timeline.due", words.date(due))));
        }
        return Optional.of(timeline("story", timelineOf(story).marking(moments)));
    }

    private Timeline timelineOf(List<Event> events) {
        return new Timeline(events, request.edition().set().vocabulary(), request.urls());
    }

    private Figure timeline(String name, Timeline timeline) {
        return figure(name, (title, frame) -> timeline.draw(title, request.messages(), frame));
    }

    /** RequestAddress the events of {@code query} happened; a mark leads to those of its places. */
    public Figure map(Collection<Event> events, Query query) {
        var map = new WorldMap(events, place -> wanted(query, Facet.PLACE, place.id()),
            places -> eventsAt(places, query));
        return figure("map", (title, frame) -> map.draw(title, request.messages(), frame));
    }

    /** Who took an event's account from whom. */
    public Figure chains(Event event) {
        var chains = new ProvenanceGraph(AttributionGraph.of(event), request.urls());
        return figure("chains", (title, frame) -> chains.draw(title, request.messages(), frame));
    }

    /** Strands under each other over the same years. */
    public Figure calendar() {
        var set = request.edition().set();
        List<Area> areas = List.copyOf(set.vocabulary().areas().values());
        var calendar = new EventSeriesChart(set.strands().values().stream()
            .sorted(comparingInt(strand -> areas.indexOf(strand.area())))
            .map(strand -> new EventSeriesChart.Row(strand.names().in(request.language()), request.urls().of(strand),
                Ink.of(List.of(strand.area()), set.vocabulary()), request.edition().backlinks().episodes(strand)))
            .toList(), request.urls());
        return figure("calendar", (title, frame) -> calendar.draw(title, request.messages(), frame));
    }

    /** The bodies and persons with most of {@code events}, and those that they have in common; empty without any. */
    public Optional<Figure> network(Collection<Event> events) {
        var set = request.edition().set();
        CoParticipation ties = CoParticipation.of(events, Network.MOST, actor -> !(actor instanceof State));
        if (ties.actors().isEmpty()) {
            return Optional.empty();
        }
        var network = new Network(ties, set.vocabulary().principals(), request.urls());
        String others = request.messages().say("web.actors.others");
        return Optional.of(
            figure("network", (title, frame) -> network.draw(title, others, request.messages(), frame)));
    }

    private Figure figure(String name, BiFunction<String, Frame, Drawing> draw) {
        return figure(name, request.messages().say("web.figures." + name), draw);
    }

    private Figure figure(String name, String title, BiFunction<String, Frame, Drawing> draw) {
        return Figure.of(name, request.messages().say("web.figures." + name + ".caption"),
            frame -> draw.apply(title, frame));
    }

    private String eventsAt(List<Place> places, Query query) {
        Query there = query.without(Facet.PLACE);
        for (Place place : places) {
            there = there.with(Facet.PLACE, place.id());
        }
        return request.urls().events(there.address());
    }
}

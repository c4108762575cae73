package entente.web.about;

import entente.insight.CommitmentLedger;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.Significance;
import entente.search.query.Query;
import entente.web.page.Link;
import entente.web.page.NotFoundPage;
import entente.web.page.Page;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.AreaLabel;
import entente.web.view.CommitmentRow;
import entente.web.view.DateView;
import entente.web.view.EventRow;
import entente.web.view.FeedLinks;
import entente.web.view.Figure;
import entente.web.view.Figures;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code GET /en/}: the home page, which explains what the site is and what happened recently. A reader should
 * understand it in ten seconds. It is mapped to {@code /en/*}, because Open Liberty prefers the wildcard to the exact
 * {@code /en/}; any longer path is a 404.
 */
final class HomePage implements Page {
    private static final int MAX_EVENTS = 8;
    private static final int MAX_COMMITMENTS = 6;
    private static final int MAX_HIGHLIGHTS = 2;

    /**
     * The view of {@code home.html}.
     *
     * @param lead a sentence with the subject of the chronology and its first year
     * @param counts a sentence with the numbers of events, sources and outlets, and the dates
     * @param recentCount a sentence with the number of events in the last twelve months
     * @param mostSignificant the most significant of these events, latest first; may be empty
     * @param newest the latest events
     * @param all link to the list of all events
     * @param news link to the news page
     * @param years chart of the number of events per year and area
     * @param due commitments: the overdue ones, then those due next
     */
    record HomeView(
        String lead,
        String counts,
        String recentCount,
        List<Link> mostSignificant,
        List<EventRow> newest,
        Link all,
        Link news,
        Figure years,
        List<CommitmentRow> due,
        List<Strand> strands,
        List<Entry> briefs) {}

    /**
     * A strand with its area and its latest event.
     *
     * @param when the date of that event
     */
    record Strand(AreaLabel area, Link link, DateView when, Link lastEvent) {}

    @Override
    public PageResult show(PageRequest request) {
        return request.recordId().isEmpty() ? home(request) : new NotFoundPage().show(request);
    }

    private static PageResult home(PageRequest request) {
        var messages = request.messages();
        var set = request.edition().set();
        var links = new RecordLinks(request);
        List<Event> events = List.copyOf(set.events().values());
        String lead = messages.get("web.home.lead", messages.join(set.vocabulary().principals().stream()
            .map(state -> state.nameIn(request.language())).toList()),
            Integer.toString(events.getFirst().date().first().getYear()));
        var view = new HomeView(
            lead,
            messages.get(request.asOf().isEmpty() ? "web.home.counts" : "web.home.counts.as-of",
                events.size(), set.sources().size(), set.outlets().size(),
                messages.date(events.getFirst().date()), messages.date(events.getLast().date()),
                messages.date(set.date())),
            recentCount(request),
            mostSignificant(request),
            links.rows(events.reversed().stream().limit(MAX_EVENTS).toList()),
            new Link(messages.get("web.record.all-events", events.size()), request.urls().url("events")),
            new Link(messages.get("web.nav.news"), request.urls().url("news")),
            new Figures(request).eventsByArea(),
            due(request),
            strands(request),
            briefs(request));
        return new PageResult.HtmlPage("home", messages.get("web.nav.home"), view,
            PageMetadata.withAlternates(FeedLinks.subscriptions(Query.ALL, request)));
    }

    private static String recentCount(PageRequest request) {
        int events = lastYear(request).size();
        var today = new EventDate.DayDate(request.edition().set().date());
        return request.messages().get("web.home.recent", events, request.messages().date(today));
    }

    private static List<Link> mostSignificant(PageRequest request) {
        List<Event> recent = lastYear(request);
        Significance highest = recent.stream().map(Event::significance).max(Comparator.naturalOrder())
            .orElse(Significance.ROUTINE);
        return recent.reversed().stream().filter(event -> event.significance() == highest).limit(MAX_HIGHLIGHTS)
            .map(new RecordLinks(request)::datedLinkTo).toList();
    }

    /** The events that began in the twelve months up to the date of the set, oldest first. */
    private static List<Event> lastYear(PageRequest request) {
        EventSet set = request.edition().set();
        return set.events().values().stream()
            .filter(event -> event.date().first().isAfter(set.date().minusYears(1))).toList();
    }

    private static List<CommitmentRow> due(PageRequest request) {
        EventSet set = request.edition().set();
        CommitmentLedger ledger = CommitmentLedger.of(set, set.date());
        return Stream.concat(ledger.overdue().stream(), ledger.upcoming().stream()).limit(MAX_COMMITMENTS)
            .map(entry -> CommitmentRow.of(entry, request)).toList();
    }

    private static List<Entry> briefs(PageRequest request) {
        return request.edition().briefs().values().stream()
            .map(
                brief -> new Entry(new Link(brief.title().in(request.language()), request.urls().brief(brief.id())), "",
                    brief.subtitle().in(request.language())))
            .toList();
    }

    /** The strands that have events, sorted by the date of their latest event, latest first. */
    private static List<Strand> strands(PageRequest request) {
        var links = new RecordLinks(request);
        var backlinks = request.edition().backlinks();
        return request.edition().set().strands().values().stream()
            .filter(strand -> !backlinks.eventsOf(strand).isEmpty())
            .sorted(Comparator.comparing((entente.model.Strand strand) -> backlinks.eventsOf(strand).getLast().date())
                .reversed())
            .map(strand -> {
                Event last = backlinks.eventsOf(strand).getLast();
                return new Strand(links.areaLabel(strand.area()), links.linkTo(strand), links.dateView(last.date()),
                    links.linkTo(last));
            })
            .toList();
    }
}

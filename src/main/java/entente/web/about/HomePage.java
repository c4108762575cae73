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
 * {@code GET /en/}: what this is and what happened lately, understood in ten seconds. It stands at {@code /en/*} and
 * sends away whoever asks for more, since Open Liberty prefers that pattern even to the exact {@code /en/}.
 */
final class HomePage implements Page {
    private static final int NEWEST = 8;
    private static final int DUE = 6;
    private static final int WEIGHTIEST = 2;

    /**
     * The view of {@code home.html}.
     *
     * @param lately how much happened in the last twelve months
     * @param weightiest of that, the latest first; none where it was quiet
     * @param years the tempo of each area
     * @param due what is overdue, then what is due next
     */
    record HomeView(
        String lead,
        String counts,
        String lately,
        List<Link> weightiest,
        List<EventRow> newest,
        Link all,
        Link news,
        Figure years,
        List<CommitmentRow> due,
        List<Strand> strands,
        List<Entry> briefs) {}

    /** A story with its area and its last episode. */
    record Strand(AreaLabel area, Link story, DateView when, Link last) {}

    @Override
    public PageResult show(PageRequest request) {
        return request.recordId().isEmpty() ? overview(request) : new NotFoundPage().show(request);
    }

    private static PageResult overview(PageRequest request) {
        var words = request.messages();
        var set = request.edition().set();
        var guide = new RecordLinks(request);
        List<Event> events = List.copyOf(set.events().values());
        String lead = words.say("web.home.lead", words.list(set.vocabulary().principals().stream()
            .map(state -> state.nameIn(request.language())).toList()),
            Integer.toString(events.getFirst().date().first().getYear()));
        var view = new HomeView(
            lead,
            words.say(request.asOf().isEmpty() ? "web.home.counts" : "web.home.counts.as-of",
                events.size(), set.sources().size(), set.outlets().size(),
                words.date(events.getFirst().date()), words.date(events.getLast().date()),
                words.date(set.date())),
            lately(request),
            weightiest(request),
            guide.rows(events.reversed().stream().limit(NEWEST).toList()),
            new Link(words.say("web.record.all-events", events.size()), request.urls().of("events")),
            new Link(words.say("web.nav.news"), request.urls().of("news")),
            new Figures(request).tempo(),
            due(request),
            strands(request),
            briefs(request));
        return new PageResult.HtmlPage("home", words.say("web.nav.home"), view,
            PageMetadata.following(FeedLinks.following(Query.ALL, request)));
    }

    private static String lately(PageRequest request) {
        int events = lastYear(request).size();
        var today = new EventDate.DayDate(request.edition().set().date());
        return request.messages().say("web.home.recent", events, request.messages().date(today));
    }

    private static List<Link> weightiest(PageRequest request) {
        List<Event> lately = lastYear(request);
        Significance most = lately.stream().map(Event::significance).max(Comparator.naturalOrder())
            .orElse(Significance.ROUTINE);
        return lately.reversed().stream().filter(event -> event.significance() == most).limit(WEIGHTIEST)
            .map(new RecordLinks(request)::dated).toList();
    }

    /** What began in the twelve months up to the day of the set, oldest first. */
    private static List<Event> lastYear(PageRequest request) {
        EventSet set = request.edition().set();
        return set.events().values().stream()
            .filter(event -> event.date().first().isAfter(set.date().minusYears(1))).toList();
    }

    private static List<CommitmentRow> due(PageRequest request) {
        EventSet set = request.edition().set();
        CommitmentLedger ledger = CommitmentLedger.of(set, set.date());
        return Stream.concat(ledger.overdue().stream(), ledger.upcoming().stream()).limit(DUE)
            .map(entry -> CommitmentRow.of(entry, request)).toList();
    }

    private static List<Entry> briefs(PageRequest request) {
        return request.edition().briefs().values().stream()
            .map(
                brief -> new Entry(new Link(brief.title().in(request.language()), request.urls().brief(brief.id())), "",
                    brief.subtitle().in(request.language())))
            .toList();
    }

    /** Those that moved last come first. */
    private static List<Strand> strands(PageRequest request) {
        var guide = new RecordLinks(request);
        var backlinks = request.edition().backlinks();
        return request.edition().set().strands().values().stream()
            .filter(strand -> !backlinks.episodes(strand).isEmpty())
            .sorted(Comparator.comparing((entente.model.Strand strand) -> backlinks.episodes(strand).getLast().date())
                .reversed())
            .map(strand -> {
                Event last = backlinks.episodes(strand).getLast();
                return new Strand(guide.tint(strand.area()), guide.to(strand), guide.when(last.date()), guide.to(last));
            })
            .toList();
    }
}

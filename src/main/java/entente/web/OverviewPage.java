package entente.web;

import entente.insight.Ledger;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.Significance;
import entente.search.Query;
import entente.web.Catalogue.Item;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code GET /en/}: what this is and what happened lately, understood in ten seconds. It stands at {@code /en/*} and
 * sends away whoever asks for more, since Open Liberty prefers that pattern even to the exact {@code /en/}.
 */
final class OverviewPage implements Page {
    private static final int NEWEST = 8;
    private static final int DUE = 6;
    private static final int WEIGHTIEST = 2;

    /**
     * The view of {@code overview.html}.
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
        List<Item> briefs) {}

    /** A story with its area and its last episode. */
    record Strand(AreaLabel area, Link story, When when, Link last) {}

    @Override
    public PageResult show(PageRequest request) {
        return request.recordId().isEmpty() ? overview(request) : new Lost().show(request);
    }

    private static PageResult overview(PageRequest request) {
        var words = request.messages();
        var set = request.edition().set();
        var guide = new Guide(request);
        List<Event> events = List.copyOf(set.events().values());
        String lead = words.say("web.overview.lead", words.list(set.vocabulary().principals().stream()
            .map(state -> state.nameIn(request.language())).toList()),
            Integer.toString(events.getFirst().date().first().getYear()));
        var view = new HomeView(
            lead,
            words.say(request.asOf().isEmpty() ? "web.overview.counts" : "web.overview.counts.as-of",
                events.size(), set.sources().size(), set.outlets().size(),
                words.date(events.getFirst().date()), words.date(events.getLast().date()),
                words.date(set.date())),
            lately(request),
            weightiest(request),
            guide.rows(events.reversed().stream().limit(NEWEST).toList()),
            new Link(words.say("web.dossier.all", events.size()), request.urls().of("events")),
            new Link(words.say("web.nav.news"), request.urls().of("news")),
            new Pictures(request).tempo(),
            due(request),
            strands(request),
            briefs(request));
        return new PageResult.HtmlPage("overview", words.say("web.nav.overview"), view,
            Head.following(Feeds.following(Query.ALL, request)));
    }

    private static String lately(PageRequest request) {
        int events = lastYear(request).size();
        var today = new EventDate.OnDay(request.edition().set().date());
        return request.messages().say("web.overview.lately", events, request.messages().date(today));
    }

    private static List<Link> weightiest(PageRequest request) {
        List<Event> lately = lastYear(request);
        Significance most = lately.stream().map(Event::significance).max(Comparator.naturalOrder())
            .orElse(Significance.ROUTINE);
        return lately.reversed().stream().filter(event -> event.significance() == most).limit(WEIGHTIEST)
            .map(new Guide(request)::dated).toList();
    }

    /** What began in the twelve months up to the day of the set, oldest first. */
    private static List<Event> lastYear(PageRequest request) {
        EventSet set = request.edition().set();
        return set.events().values().stream()
            .filter(event -> event.date().first().isAfter(set.date().minusYears(1))).toList();
    }

    private static List<CommitmentRow> due(PageRequest request) {
        EventSet set = request.edition().set();
        Ledger ledger = Ledger.of(set, set.date());
        return Stream.concat(ledger.overdue().stream(), ledger.upcoming().stream()).limit(DUE)
            .map(entry -> CommitmentRow.of(entry, request)).toList();
    }

    private static List<Item> briefs(PageRequest request) {
        return request.edition().briefs().values().stream()
            .map(
                brief -> new Item(new Link(brief.title().in(request.language()), request.urls().brief(brief.id())), "",
                    brief.subtitle().in(request.language())))
            .toList();
    }

    /** Those that moved last come first. */
    private static List<Strand> strands(PageRequest request) {
        var guide = new Guide(request);
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

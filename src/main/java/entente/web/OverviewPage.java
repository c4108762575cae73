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
final class OverviewPage extends Page {
    private static final int NEWEST = 8;
    private static final int DUE = 6;
    private static final int WEIGHTIEST = 2;

    OverviewPage(House house) {
        super(house);
    }

    /**
     * The view of {@code overview.html}.
     *
     * @param lately how much happened in the last twelve months
     * @param weightiest of that, the latest first; none where it was quiet
     * @param years the tempo of each area
     * @param due what is overdue, then what is due next
     */
    record View(
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
    record Strand(Guide.Tint area, Link story, When when, Link last) {}

    @Override
    Answer answer(Visit visit) {
        return visit.rest().isEmpty() ? overview(visit) : Lost.waysBack(visit);
    }

    private static Answer overview(Visit visit) {
        var words = visit.words();
        var set = visit.edition().set();
        var guide = new Guide(visit);
        List<Event> events = List.copyOf(set.events().values());
        String lead = words.say("web.overview.lead", words.list(set.vocabulary().principals().stream()
            .map(state -> state.nameIn(visit.language())).toList()),
            Integer.toString(events.getFirst().date().first().getYear()));
        var view = new View(
            lead,
            words.say(visit.edition().asOf() == null ? "web.overview.counts" : "web.overview.counts.as-of",
                events.size(), set.sources().size(), set.outlets().size(),
                words.date(events.getFirst().date()), words.date(events.getLast().date()),
                words.date(set.date())),
            lately(visit),
            weightiest(visit),
            guide.rows(events.reversed().stream().limit(NEWEST).toList()),
            new Link(words.say("web.dossier.all", events.size()), visit.addresses().of("events")),
            new Link(words.say("web.nav.news"), visit.addresses().of("news")),
            new Pictures(visit).tempo(),
            due(visit),
            strands(visit),
            briefs(visit));
        return new Answer.Shown("overview", words.say("web.nav.overview"), view,
            Head.following(Feeds.following(Query.ALL, visit)));
    }

    private static String lately(Visit visit) {
        int events = lastYear(visit).size();
        var today = new EventDate.OnDay(visit.edition().set().date());
        return visit.words().say("web.overview.lately", events, visit.words().date(today));
    }

    private static List<Link> weightiest(Visit visit) {
        List<Event> lately = lastYear(visit);
        Significance most = lately.stream().map(Event::significance).max(Comparator.naturalOrder())
            .orElse(Significance.ROUTINE);
        return lately.reversed().stream().filter(event -> event.significance() == most).limit(WEIGHTIEST)
            .map(new Guide(visit)::dated).toList();
    }

    /** What began in the twelve months up to the day of the set, oldest first. */
    private static List<Event> lastYear(Visit visit) {
        EventSet set = visit.edition().set();
        return set.events().values().stream()
            .filter(event -> event.date().first().isAfter(set.date().minusYears(1))).toList();
    }

    private static List<CommitmentRow> due(Visit visit) {
        EventSet set = visit.edition().set();
        Ledger ledger = Ledger.of(set, set.date());
        return Stream.concat(ledger.overdue().stream(), ledger.upcoming().stream()).limit(DUE)
            .map(entry -> CommitmentRow.of(entry, visit)).toList();
    }

    private static List<Item> briefs(Visit visit) {
        return visit.edition().briefs().values().stream()
            .map(
                brief -> new Item(new Link(brief.title().in(visit.language()), visit.addresses().brief(brief.id())), "",
                    brief.subtitle().in(visit.language())))
            .toList();
    }

    /** Those that moved last come first. */
    private static List<Strand> strands(Visit visit) {
        var guide = new Guide(visit);
        var backlinks = visit.edition().backlinks();
        return visit.edition().set().strands().values().stream()
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

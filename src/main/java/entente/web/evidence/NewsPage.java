package entente.web.evidence;

import entente.insight.KnownBetween;
import entente.model.EventSet;
import entente.search.query.Query;
import entente.search.query.QueryParameters;
import entente.web.page.DayParameter;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.DownloadLink;
import entente.web.view.FeedLinks;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import entente.web.view.StatusView;
import entente.wording.BidiIsolate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /en/news?since=2022-11-30&until=2022-12-31}: what became known after {@code since}, up to and including
 * {@code until}.
 */
final class NewsPage implements Page {
    private static final List<String> PARAMETERS = List.of("since", "until");
    private static final int INITIAL_MONTHS = 12;
    /** Maximum number of records listed in a section; the heading gives the number of further records. */
    private static final int MAX_RECORDS = 100;

    /**
     * The view of {@code news.html}.
     *
     * @param lead a sentence with the period
     * @param counts a sentence with the number of records of each type
     * @param before link to the home page as of {@code since}
     * @param after link to the home page as of {@code until}
     * @param feeds feeds of what is new in the set
     */
    record NewsView(String lead, String counts, PeriodForm form, Link before, Link after, List<DownloadLink> feeds,
        List<Section> parts) {}

    /**
     * The form to choose another period.
     *
     * @param asOf the day of the edition that the page shows, or null for the current edition
     * @param chosen the two days of the period; the first is excluded from it
     * @param allowed the earliest and the latest day that can be chosen
     */
    record PeriodForm(String action, @Nullable LocalDate asOf, DayRange chosen, DayRange allowed) {}

    /** A range of days. */
    record DayRange(LocalDate first, LocalDate last) {}

    @Override
    public PageResult show(PageRequest request) {
        EventSet set = request.edition().set();
        QueryParameters.rejectUnknown(PARAMETERS, request.parameters());
        LocalDate first = request.edition().firstKnownDay();
        LocalDate until = day("until", set.date(), first, set.date(), request);
        LocalDate initial = until.minusMonths(INITIAL_MONTHS);
        LocalDate since = day("since", initial.isBefore(first) ? first : initial, first, until, request);
        KnownBetween news = KnownBetween.between(set, since, until);
        var messages = request.messages();
        var form = new PeriodForm(request.currentUrls().url("news"), request.asOf().orElse(null),
            new DayRange(since, until), new DayRange(first, set.date()));
        var view = new NewsView(
            messages.get("web.news.lead", messages.date(since), messages.date(until)),
            messages.get("web.news.counts", news.events().size(), news.statements().size(), news.sources().size(),
                news.commitments().size(), news.assessed().size()),
            form, asOfLink("web.news.before", since, request), asOfLink("web.news.after", until, request),
            DownloadLink.changes(Query.ALL, request).toList(), sections(news, request));
        return new PageResult.HtmlPage("news", messages.get("web.nav.news"), view,
            PageMetadata.withAlternates(FeedLinks.changes(Query.ALL, request).toList()));
    }

    private static Link asOfLink(String key, LocalDate day, PageRequest request) {
        return new Link(request.messages().get(key, request.messages().date(day)),
            request.currentUrls().asOf(day).url(""));
    }

    private static LocalDate day(String name, LocalDate initial, LocalDate first, LocalDate last, PageRequest request) {
        String day = request.parameter(name);
        return day.isEmpty() ? initial : DayParameter.parse(name, day, first, last);
    }

    private static List<Section> sections(KnownBetween news, PageRequest request) {
        var links = new RecordLinks(request);
        var messages = request.messages();
        return Stream.of(
            section("events", news.events(), event -> new Entry(links.linkTo(event), messages.date(event.date()),
                event.summary().in(request.language())), request),
            section("statements", news.statements(), entry -> new Entry(
                new Link(entry.statement().text().in(request.language()),
                    links.linkTo(entry.event()).href() + "#" + entry.statement().id()),
                messages.join(entry.statement().speakers().stream()
                    .map(speaker -> speaker.nameIn(request.language())).toList())
                    + " · " + messages.date(entry.event().date()),
                ""), request),
            section("sources", news.sources(), source -> new Entry(links.linkTo(source),
                BidiIsolate.of(source.outlet().name()) + " · " + messages.date(source.published()), ""), request),
            section("commitments", news.commitments(), commitment -> new Entry(links.linkTo(commitment),
                messages.date(commitment.madeIn().date()), ""), request),
            section("assessed", news.assessed(), commitment -> new Entry(links.linkTo(commitment),
                StatusView.of(commitment.status(), messages), "",
                commitment.reasoning().in(request.language())), request))
            .filter(section -> !section.entries().isEmpty()).toList();
    }

    private static <R> Section section(String kind, List<R> records, Function<R, Entry> item, PageRequest request) {
        int more = Math.max(0, records.size() - MAX_RECORDS);
        return new Section(kind, request.messages().get("web.news." + kind, records.size(), more),
            records.reversed().stream().limit(MAX_RECORDS).map(item).toList());
    }
}

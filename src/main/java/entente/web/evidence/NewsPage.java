package entente.web.evidence;

import entente.insight.KnownBetween;
import entente.model.EventSet;
import entente.search.query.QueryParameters;
import entente.web.page.DayParameter;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import entente.web.view.StatusView;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /en/news?since=2022-11-30&until=2022-12-31}: what became known after one day and up to another. */
final class NewsPage implements Page {
    private static final List<String> NAMES = List.of("since", "until");
    private static final int MONTHS = 12;
    /** Records of one kind that are listed; of more only their number is told. */
    private static final int SHOWN = 100;

    /**
     * The view of {@code news.html}.
     *
     * @param before links to the set as it was known at the beginning of the period
     * @param after links to the set as it was known at its end
     */
    record NewsView(String lead, String counts, PeriodForm form, Link before, Link after, List<Section> parts) {}

    /**
     * The form for another period.
     *
     * @param asOf the day whose knowledge the page shows, or null
     * @param chosen the day before the first of the period, and its last
     * @param allowed the earliest and the latest day that can be chosen
     */
    record PeriodForm(String action, @Nullable LocalDate asOf, DayRange chosen, DayRange allowed) {}

    record DayRange(LocalDate first, LocalDate last) {}

    @Override
    public PageResult show(PageRequest request) {
        EventSet set = request.edition().set();
        QueryParameters.expect(NAMES, request.parameters());
        LocalDate first = request.edition().first();
        LocalDate until = day("until", set.date(), first, set.date(), request);
        LocalDate usual = until.minusMonths(MONTHS);
        LocalDate since = day("since", usual.isBefore(first) ? first : usual, first, until, request);
        KnownBetween news = KnownBetween.between(set, since, until);
        var words = request.messages();
        var form = new PeriodForm(request.currentUrls().of("news"), request.asOf().orElse(null),
            new DayRange(since, until), new DayRange(first, set.date()));
        var view = new NewsView(
            words.say("web.news.lead", words.date(since), words.date(until)),
            words.say("web.news.counts", news.events().size(), news.statements().size(), news.sources().size(),
                news.commitments().size(), news.assessed().size()),
            form, then("web.news.before", since, request), then("web.news.after", until, request),
            parts(news, request));
        return new PageResult.HtmlPage("news", words.say("web.nav.news"), view);
    }

    private static Link then(String key, LocalDate day, PageRequest request) {
        return new Link(request.messages().say(key, request.messages().date(day)),
            request.currentUrls().asOf(day).of(""));
    }

    private static LocalDate day(String name, LocalDate usual, LocalDate first, LocalDate last, PageRequest request) {
        String day = request.parameter(name);
        return day.isEmpty() ? usual : DayParameter.read(name, day, first, last);
    }

    private static List<Section> parts(KnownBetween news, PageRequest request) {
        var guide = new RecordLinks(request);
        var words = request.messages();
        return Stream.of(
            part("events", news.events(), event -> new Entry(guide.to(event), words.date(event.date()),
                event.summary().in(request.language())), request),
            part("statements", news.statements(), said -> new Entry(
                new Link(said.statement().text().in(request.language()),
                    guide.to(said.event()).href() + "#" + said.statement().id()),
                words.list(said.statement().speakers().stream().map(one -> one.nameIn(request.language())).toList())
                    + " · " + words.date(said.event().date()),
                ""), request),
            part("sources", news.sources(), source -> new Entry(guide.to(source),
                source.outlet().name() + " · " + words.date(source.published()), ""), request),
            part("commitments", news.commitments(), made -> new Entry(guide.to(made),
                words.date(made.madeIn().date()), ""), request),
            part("assessed", news.assessed(), made -> new Entry(guide.to(made),
                StatusView.of(true, made.status(), words), "", made.reasoning().in(request.language())), request))
            .filter(part -> !part.items().isEmpty()).toList();
    }

    private static <R> Section part(String kind, List<R> records, Function<R, Entry> item, PageRequest request) {
        int more = Math.max(0, records.size() - SHOWN);
        return new Section(kind, request.messages().say("web.news." + kind, records.size(), more),
            records.reversed().stream().limit(SHOWN).map(item).toList());
    }
}

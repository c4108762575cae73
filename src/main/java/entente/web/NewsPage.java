package entente.web;

import entente.insight.News;
import entente.model.EventSet;
import entente.search.Parameters;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code GET /en/news?since=2022-11-30&until=2022-12-31}: what became known after one day and up to another. */
final class NewsPage extends Page {
    private static final List<String> NAMES = List.of("since", "until");
    private static final int MONTHS = 12;
    /** Records of one kind that are listed; of more only their number is told. */
    private static final int SHOWN = 100;

    NewsPage(House house) {
        super(house);
    }

    /**
     * The view of {@code news.html}.
     *
     * @param since the day before the first of the period
     * @param first the earliest day that fits
     * @param last the latest
     * @param before leads to the set as it was known at the beginning of the period
     * @param after leads to the set as it was known at its end
     */
    record View(String lead, String counts, String action, String asOf, String since, String until, String first,
        String last, Link before, Link after, List<Part> parts) {}

    @Override
    Answer answer(Visit visit) {
        EventSet set = visit.edition().set();
        Parameters.expect(NAMES, visit.parameters());
        LocalDate first = visit.edition().first();
        LocalDate until = day("until", set.date(), first, set.date(), visit);
        LocalDate usual = until.minusMonths(MONTHS);
        LocalDate since = day("since", usual.isBefore(first) ? first : usual, first, until, visit);
        News news = News.between(set, since, until);
        var words = visit.words();
        var view = new View(
            words.say("web.news.lead", words.date(since), words.date(until)),
            words.say("web.news.counts", news.events().size(), news.statements().size(), news.sources().size(),
                news.commitments().size(), news.assessed().size()),
            visit.today().of("news"),
            visit.edition().asOf() == null ? "" : set.date().toString(),
            since.toString(), until.toString(), first.toString(), set.date().toString(),
            then("web.news.before", since, visit), then("web.news.after", until, visit), parts(news, visit));
        return new Answer.Shown("news", words.say("web.nav.news"), view);
    }

    private static Link then(String key, LocalDate day, Visit visit) {
        return new Link(visit.words().say(key, visit.words().date(day)), visit.today().asOf(day).of(""));
    }

    private static LocalDate day(String name, LocalDate usual, LocalDate first, LocalDate last, Visit visit) {
        String day = visit.parameter(name);
        return day.isEmpty() ? usual : Days.read(name, day, first, last);
    }

    private static List<Part> parts(News news, Visit visit) {
        var guide = new Guide(visit);
        var words = visit.words();
        return Stream.of(
            part("events", news.events(), event -> new Item(guide.to(event), words.date(event.date()),
                event.summary().in(visit.language())), visit),
            part("statements", news.statements(), said -> new Item(
                new Link(said.statement().text().in(visit.language()),
                    guide.to(said.event()).href() + "#" + said.statement().id()),
                words.list(said.statement().speakers().stream().map(one -> one.nameIn(visit.language())).toList())
                    + " · " + words.date(said.event().date()),
                ""), visit),
            part("sources", news.sources(), source -> new Item(guide.to(source),
                source.outlet().name() + " · " + words.date(source.published()), ""), visit),
            part("commitments", news.commitments(), made -> new Item(guide.to(made),
                words.date(made.madeIn().date()), ""), visit),
            part("assessed", news.assessed(), made -> new Item(guide.to(made),
                Verdict.of(true, made.status(), words), "", made.reasoning().in(visit.language())), visit))
            .filter(part -> !part.items().isEmpty()).toList();
    }

    private static <R> Part part(String kind, List<R> records, Function<R, Item> item, Visit visit) {
        int more = Math.max(0, records.size() - SHOWN);
        return new Part(kind, visit.words().say("web.news." + kind, records.size(), more),
            records.reversed().stream().limit(SHOWN).map(item).toList());
    }
}

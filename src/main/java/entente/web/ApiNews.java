package entente.web;

import entente.feed.NewsItem;
import entente.feed.Operation;
import entente.feed.Parameter;
import entente.insight.News;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.BadQuery;
import entente.search.BadQuery.Fitting;
import java.util.Optional;

/** {@code GET /api/v1/news?since=2026-01}: what became known from a date on, the latest first. */
final class ApiNews implements Page {
    private final String build;

    ApiNews(String build) {
        this.build = build;
    }

    @Override
    public PageResult show(PageRequest request) {
        var question = new Question(Operation.NEWS, request, build);
        EventSet set = request.edition().set();
        EventDate since = date(Parameter.SINCE, question)
            .orElseThrow(() -> new BadQuery(Parameter.SINCE, "", new Fitting.Date()));
        Optional<EventDate> until = date(Parameter.UNTIL, question);
        until.filter(end -> end.last().isBefore(since.first())).ifPresent(end -> {
            throw new BadQuery(Parameter.SINCE, since.edtf(), new Fitting.NoLaterThan(end));
        });
        var news = News.between(set, since.first().minusDays(1), until.map(EventDate::last).orElse(set.date()));
        String asked = Parameter.SINCE + "=" + since.edtf()
            + until.map(end -> "&" + Parameter.UNTIL + "=" + end.edtf()).orElse("");
        return question.part(asked, NewsItem.of(news), NewsItem.SCHEMA);
    }

    private static Optional<EventDate> date(String name, Question question) {
        return question.single(name).map(edtf -> {
            try {
                return EventDate.parse(edtf);
            } catch (IllegalArgumentException e) {
                throw new BadQuery(name, edtf, new Fitting.Date());
            }
        });
    }
}

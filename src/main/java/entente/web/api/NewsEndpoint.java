package entente.web.api;

import entente.feed.api.ApiParameter;
import entente.feed.api.NewsItem;
import entente.feed.api.Operation;
import entente.insight.KnownBetween;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Fitting;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.Optional;

/** {@code GET /api/v1/news?since=2026-01}: what became known from a date on, the latest first. */
final class NewsEndpoint implements Page {
    private final String build;

    NewsEndpoint(String build) {
        this.build = build;
    }

    @Override
    public PageResult show(PageRequest request) {
        var question = new CollectionRequest(Operation.NEWS, request, build);
        EventSet set = request.edition().set();
        EventDate since = date(ApiParameter.SINCE, question)
            .orElseThrow(() -> new BadQuery(ApiParameter.SINCE, "", new Fitting.Date()));
        Optional<EventDate> until = date(ApiParameter.UNTIL, question);
        until.filter(end -> end.last().isBefore(since.first())).ifPresent(end -> {
            throw new BadQuery(ApiParameter.SINCE, since.edtf(), new Fitting.NoLaterThan(end));
        });
        var news = KnownBetween.between(set, since.first().minusDays(1), until.map(EventDate::last).orElse(set.date()));
        String asked = ApiParameter.SINCE + "=" + since.edtf()
            + until.map(end -> "&" + ApiParameter.UNTIL + "=" + end.edtf()).orElse("");
        return question.part(asked, NewsItem.of(news), NewsItem.SCHEMA);
    }

    private static Optional<EventDate> date(String name, CollectionRequest question) {
        return question.single(name).map(edtf -> {
            try {
                return EventDate.parse(edtf);
            } catch (IllegalArgumentException e) {
                throw new BadQuery(name, edtf, new Fitting.Date());
            }
        });
    }
}

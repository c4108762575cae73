package entente.web.api;

import entente.feed.api.ApiParameter;
import entente.feed.api.NewsItem;
import entente.feed.api.Operation;
import entente.insight.KnownBetween;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.Optional;

/** {@code GET /api/v1/news?since=2026-01}: the records that became known since a date, latest first. */
final class NewsEndpoint implements Page {
    private final String build;

    NewsEndpoint(String build) {
        this.build = build;
    }

    @Override
    public PageResult show(PageRequest request) {
        var collection = new CollectionRequest(Operation.NEWS, request, build);
        EventSet set = request.edition().set();
        EventDate since = date(ApiParameter.SINCE, collection)
            .orElseThrow(() -> new BadQuery(ApiParameter.SINCE, "", new Expected.Date()));
        Optional<EventDate> until = date(ApiParameter.UNTIL, collection);
        until.filter(end -> end.last().isBefore(since.first())).ifPresent(end -> {
            throw new BadQuery(ApiParameter.SINCE, since.edtf(), new Expected.NoLaterThan(end));
        });
        var news = KnownBetween.between(set, since.first().minusDays(1), until.map(EventDate::last).orElse(set.date()));
        String query = ApiParameter.SINCE + "=" + since.edtf()
            + until.map(end -> "&" + ApiParameter.UNTIL + "=" + end.edtf()).orElse("");
        return collection.page(query, NewsItem.of(news), NewsItem.SCHEMA);
    }

    private static Optional<EventDate> date(String name, CollectionRequest collection) {
        return collection.optional(name).map(edtf -> {
            try {
                return EventDate.parse(edtf);
            } catch (IllegalArgumentException e) {
                throw new BadQuery(name, edtf, new Expected.Date());
            }
        });
    }
}

package entente.web.download;

import entente.feed.list.CsvFeed;
import entente.feed.list.EventList;
import entente.feed.list.Feed;
import entente.model.EventSet;
import entente.search.query.BadQuery;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.FilterText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /en/events.csv?topic=land}: the events of the list, all of them in its order, for other programs. What a
 * format may have no room for, the headers say: the query, the count, the set's date and fingerprint.
 *
 * @param marked the same format with a byte order mark, for {@code bom=1}; null where a format has no such variant
 */
public record FeedDownload(Feed feed, @Nullable Feed marked) implements Page {
    private static final String MARK = "bom";
    private static final List<String> FITTING = List.of("0", "1");

    FeedDownload(Feed feed) {
        this(feed, null);
    }

    static FeedDownload of(CsvFeed csv) {
        return new FeedDownload(csv, csv.marked());
    }

    @Override
    public PageResult show(PageRequest request) {
        return marked == null
            ? file(request, feed)
            : file(request.withoutParameter(MARK), isMarked(request) ? marked : feed);
    }

    private static boolean isMarked(PageRequest request) {
        String mark = request.parameter(MARK);
        if (!mark.isEmpty() && !FITTING.contains(mark)) {
            throw new BadQuery(MARK, mark, new BadQuery.Fitting.OneOf(FITTING, ""));
        }
        return mark.equals("1");
    }

    /** The events that {@code request} asks for, in a format. */
    private static PageResult.Download file(PageRequest request, Feed feed) {
        var selection = request.edition().index().select(request.query().on(1));
        var filter = new FilterText(selection.set(), request.messages()).say(selection);
        return file("events", feed, EventList.of(selection, request.edition().whole().set(), filter), request);
    }

    /** @param name what is in it: {@code events}, or an id */
    public static PageResult.Download file(String name, Feed feed, EventList excerpt, PageRequest request) {
        EventSet set = excerpt.set();
        Map<String, String> headers = new LinkedHashMap<>();
        if (excerpt.query() != null) {
            headers.put("X-Entente-Query", excerpt.query());
        }
        headers.put("X-Entente-Count", Integer.toString(excerpt.events().size()));
        headers.put("X-Entente-Date", set.date().toString());
        headers.put("X-Entente-Fingerprint", set.fingerprint());
        request.asOf().ifPresent(day -> headers.put("X-Entente-As-Of", day.toString()));
        return new PageResult.Download(feed.mediaType(),
            "entente-" + name + "-" + request.publicUrls().stamp(set.date()) + "." + feed.extension(), headers,
            out -> feed.write(excerpt, request.publicUrls(), out));
    }
}

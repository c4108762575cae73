package entente.web.download;

import entente.feed.list.CsvFeed;
import entente.feed.list.EventList;
import entente.feed.list.Feed;
import entente.model.EventSet;
import entente.search.query.BadQuery;
import entente.web.page.Cost;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.FileName;
import entente.wording.FilterText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /en/events.csv?topic=land}: all events of the list, in its order, in a format for other programs. Response
 * headers {@code X-Entente-…} give the query, the count, the date and the fingerprint of the set, because not every
 * format can contain them.
 *
 * @param withBom the same format with a byte order mark, for {@code bom=1}; null if the format has no such variant
 */
public record FeedDownload(Feed feed, @Nullable Feed withBom) implements Page {
    private static final String BOM = "bom";
    private static final List<String> BOM_VALUES = List.of("0", "1");

    FeedDownload(Feed feed) {
        this(feed, null);
    }

    static FeedDownload of(CsvFeed csv) {
        return new FeedDownload(csv, csv.withByteOrderMark());
    }

    @Override
    public PageResult show(PageRequest request) {
        return withBom == null
            ? file(request, feed)
            : file(request.withoutParameter(BOM), wantsBom(request) ? withBom : feed);
    }

    private static boolean wantsBom(PageRequest request) {
        String value = request.parameter(BOM);
        if (!value.isEmpty() && !BOM_VALUES.contains(value)) {
            throw new BadQuery(BOM, value, new BadQuery.Expected.OneOf(BOM_VALUES, ""));
        }
        return value.equals("1");
    }

    /** The events that match the query of {@code request}, in this format. */
    private static PageResult file(PageRequest request, Feed feed) {
        var result = request.edition().index().search(request.query().withPage(1));
        var filter = new FilterText(result.set(), request.messages()).describe(result);
        String name = FileName.ofQueryString(result.query().queryString());
        return cost(feed).limit(result.events().size(),
            () -> file(name.isEmpty() ? "events" : "events-" + name, feed,
                EventList.of(result, request.edition().current().set(), filter), request));
    }

    private static Cost cost(Feed feed) {
        return switch (feed.extension()) {
            case "jsonld" -> Cost.JSON_LD;
            case "csl.json", "bib", "ris" -> Cost.REFERENCES;
            default -> Cost.DATA;
        };
    }

    /**
     * A list of events as a download, for example {@code entente-events-kind-patrol-2026-05-01.csv}.
     *
     * @param name the part of the file name that says what is in the file: {@code events} and the filter, or the id of a
     *     record
     */
    public static PageResult.Download file(String name, Feed feed, EventList eventList, PageRequest request) {
        EventSet set = eventList.set();
        Map<String, String> headers = headers(eventList.query(), eventList.events().size(), set, request);
        return new PageResult.Download(feed.mediaType(),
            "entente-" + name + "-" + request.publicUrls().fileSuffix(set.date()) + "." + feed.extension(), headers,
            out -> feed.write(eventList, request.publicUrls(), out));
    }

    /** The headers {@code X-Entente-…} of a file with {@code count} records. */
    static Map<String, String> headers(@Nullable String query, int count, EventSet set, PageRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (query != null) {
            headers.put("X-Entente-Query", query);
        }
        headers.put("X-Entente-Count", Integer.toString(count));
        headers.put("X-Entente-Date", set.date().toString());
        headers.put("X-Entente-Fingerprint", set.fingerprint());
        request.asOf().ifPresent(day -> headers.put("X-Entente-As-Of", day.toString()));
        return headers;
    }
}

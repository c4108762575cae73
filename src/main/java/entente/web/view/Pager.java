package entente.web.view;

import entente.search.SearchResult;
import entente.web.page.PageRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list: the first, the last and those around this one.
 *
 * @param where «Page 2 of 9»
 */
public record Pager(String where, @Nullable String previous, @Nullable String next, List<Step> steps) {
    private static final int AROUND = 2;

    /** @param href null on this page itself and where pages are left out */
    public record Step(String words, @Nullable String href, boolean here) {}

    public static Pager of(SearchResult selection, PageRequest request) {
        int here = selection.query().page();
        int last = selection.pages();
        List<Step> steps = IntStream.rangeClosed(1, last)
            .filter(page -> page == 1 || page == last || Math.abs(page - here) <= AROUND + 1)
            .mapToObj(page -> page != 1 && page != last && Math.abs(page - here) > AROUND
                ? new Step("…", null, false)
                : new Step(request.messages().number(page), page == here ? null : href(selection, page, request),
                    page == here))
            .toList();
        return new Pager(request.messages().say("web.pager", here, last),
            here == 1 ? null : href(selection, here - 1, request),
            here == last ? null : href(selection, here + 1, request), steps);
    }

    private static String href(SearchResult selection, int page, PageRequest request) {
        return request.listUrl(selection.query().on(page));
    }
}

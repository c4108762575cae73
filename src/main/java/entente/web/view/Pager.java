package entente.web.view;

import entente.search.SearchResult;
import entente.web.page.PageRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Links to the pages of a list: the first, the last, and those near the current one.
 *
 * @param label «Page 2 of 9»
 * @param previous URL of the previous page, or null
 * @param next URL of the next page, or null
 */
public record Pager(String label, @Nullable String previous, @Nullable String next, List<PageLink> pageLinks) {
    /** The number of pages that are shown on each side of the current one. */
    private static final int NEIGHBOURS = 2;

    /**
     * The number of a page, or an ellipsis.
     *
     * @param href null for the current page and for an ellipsis
     * @param current whether it is the current page
     */
    public record PageLink(String words, @Nullable String href, boolean current) {}

    /** The pager of a list with at least one page. */
    public static Pager of(SearchResult selection, PageRequest request) {
        int current = selection.query().page();
        int last = selection.pageCount();
        List<PageLink> pageLinks = IntStream.rangeClosed(1, last)
            .filter(page -> page == 1 || page == last || Math.abs(page - current) <= NEIGHBOURS + 1)
            .mapToObj(page -> page != 1 && page != last && Math.abs(page - current) > NEIGHBOURS
                ? new PageLink("…", null, false)
                : new PageLink(request.messages().number(page), page == current ? null : href(selection, page, request),
                    page == current))
            .toList();
        return new Pager(request.messages().get("web.pager", current, last),
            current == 1 ? null : href(selection, current - 1, request),
            current == last ? null : href(selection, current + 1, request), pageLinks);
    }

    private static String href(SearchResult selection, int page, PageRequest request) {
        return request.listUrl(selection.query().withPage(page));
    }
}

package entente.web.download;

import entente.brief.writing.BriefPlan;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * {@code GET /en/events.pdf?topic=land}, {@code GET /en/briefs/new.pdf?topic=land}: the selected events as a document.
 *
 * @param brief parses the request immediately, so that a bad query is refused before a permit is acquired; the supplier
 *     that it returns selects the events later, while the permit is held
 */
public record DocumentDownload(DocumentFormat format, Function<PageRequest, Supplier<BriefPlan>> brief)
    implements Page {
    @Override
    public PageResult show(PageRequest request) {
        return format.download(brief.apply(request));
    }
}

package entente.web.download;

import entente.brief.writing.BriefPlan;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * {@code GET /en/events.pdf?topic=land}, {@code GET /en/briefs/new.pdf?topic=land}: what a reader selected, as a document.
 *
 * @param brief parses the request at once; composing the brief is left to the supplier
 */
public record DocumentDownload(DocumentFormat format, Function<PageRequest, Supplier<BriefPlan>> brief)
    implements Page {
    @Override
    public PageResult show(PageRequest request) {
        return format.download(brief.apply(request));
    }
}

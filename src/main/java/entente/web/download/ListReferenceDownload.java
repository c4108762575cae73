package entente.web.download;

import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.CiteThis;
import entente.web.view.ListReference;

/**
 * {@code GET /en/cite.bib?topic=land}: one reference to the whole list of events. In contrast, {@code events.bib} has
 * one reference for each event.
 */
final class ListReferenceDownload implements Page {
    private final String extension;

    ListReferenceDownload(String extension) {
        this.extension = extension;
    }

    @Override
    public PageResult show(PageRequest request) {
        var result = request.edition().index().search(request.query().withPage(1));
        return CiteThis.file(ListReference.of(result, request), extension, request).orElseThrow();
    }
}

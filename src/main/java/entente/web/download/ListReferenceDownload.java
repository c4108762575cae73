package entente.web.download;

import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.CiteThis;
import entente.web.view.ListReference;

/** {@code GET /en/cite.bib?topic=land}: the list of events as one reference, where {@code events.bib} is one an event. */
final class ListReferenceDownload implements Page {
    private final String extension;

    ListReferenceDownload(String extension) {
        this.extension = extension;
    }

    @Override
    public PageResult show(PageRequest request) {
        var selection = request.edition().index().select(request.query().on(1));
        return CiteThis.file(ListReference.of(selection, request), extension, request).orElseThrow();
    }
}

package entente.web;

/** {@code GET /en/cite.bib?topic=land}: the list of events as one reference, where {@code events.bib} is one an event. */
final class CiteFile implements Page {
    private final String extension;

    CiteFile(String extension) {
        this.extension = extension;
    }

    @Override
    public PageResult show(PageRequest request) {
        var selection = request.edition().index().select(request.query().on(1));
        return Citing.file(ListReference.of(selection, request), extension, request).orElseThrow();
    }
}

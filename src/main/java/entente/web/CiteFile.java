package entente.web;

/** {@code GET /en/cite.bib?topic=land}: the list of events as one reference, where {@code events.bib} is one an event. */
final class CiteFile extends Page {
    private final String extension;

    CiteFile(House house, String extension) {
        super(house);
        this.extension = extension;
    }

    @Override
    Answer answer(Visit visit) {
        var selection = visit.edition().index().select(visit.query().on(1));
        return Citing.file(ListReference.of(selection, visit), extension, visit).orElseThrow();
    }
}

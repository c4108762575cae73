package entente.web;

import entente.brief.BriefRequest;
import entente.brief.BriefWriter;

/** {@code GET /en/briefs/new.pdf?topic=land}: the brief that a reader put together, as a document. */
final class NewBriefDocument extends Page {
    private final transient Format format;

    NewBriefDocument(House house, Format format) {
        super(house);
        this.format = format;
    }

    @Override
    Answer answer(Visit visit) {
        var request = BriefRequest.parse(visit.parameters(), visit.edition().set());
        return format.file(
            BriefWriter.write(request, visit.edition().index(), visit.published(), visit.published()));
    }
}

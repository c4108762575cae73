package entente.web.records;

import entente.edition.Edition;
import entente.feed.reference.Reference;
import entente.insight.CommitmentLedger;
import entente.model.Commitment;
import entente.model.RecordType;
import entente.web.page.Link;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.RecordPage;
import entente.web.view.AreaLabel;
import entente.web.view.CommitmentRow;
import entente.web.view.DateView;
import entente.web.view.EventRow;
import entente.web.view.Figure;
import entente.web.view.Figures;
import entente.web.view.RecordLinks;
import entente.web.view.StageView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /en/commitments/lunar-base-in-phases}: the page of a commitment, with stages and evidence. */
final class CommitmentPage extends RecordPage<Commitment> {
    /**
     * The view of {@code commitment.html}.
     *
     * @param area of its strand
     * @param row the commitment as a row of a list
     * @param madeIn the event in which it was made
     * @param timeline timeline of the commitment; null if it has neither evidence nor a due date
     * @param evidence for the whole commitment, oldest first
     * @param sameStrand link to the list of commitments of its strand
     * @param address public URL of the page
     */
    record CommitmentView(AreaLabel area, Link strand, CommitmentRow row, EventRow madeIn, Assessment assessment,
        @Nullable Figure timeline, List<StageView<EventRow>> stages, List<EventRow> evidence, Link sameStrand,
        String address) {}

    /**
     * The assessment of a commitment.
     *
     * @param day on which it was last assessed; null if it had not been assessed by the date of the edition
     * @param reasoning the reasons for the status, or a sentence that it had not been assessed
     */
    record Assessment(@Nullable DateView day, String reasoning) {
        private static Assessment of(Commitment commitment, PageRequest request) {
            var messages = request.messages();
            return commitment.assessed() == null
                ? new Assessment(null,
                    messages.get("web.commitment.unassessed", messages.date(request.edition().set().date())))
                : new Assessment(DateView.of(commitment.assessed(), messages),
                    commitment.reasoning().in(messages.language()));
        }
    }

    CommitmentPage() {
        super(RecordType.COMMITMENT);
    }

    @Override
    public Map<String, Commitment> records(Edition edition) {
        return edition.set().commitments();
    }

    @Override
    public PageResult show(Commitment commitment, PageRequest request) {
        var links = new RecordLinks(request);
        var entry = CommitmentLedger.Entry.of(commitment, request.edition().set().date());
        var row = CommitmentRow.of(entry, request);
        var view = new CommitmentView(
            links.areaLabel(commitment.strand().area()),
            links.linkTo(commitment.strand()),
            row,
            links.row(commitment.madeIn()),
            Assessment.of(commitment, request),
            new Figures(request).commitmentTimeline(entry).orElse(null),
            StageView.all(entry, links::row, request),
            StageView.evidence(commitment.evidence(), links::row),
            new Link(request.messages().get("web.commitment.same-strand"),
                request.urls().url("commitments?strand=" + commitment.strand().id())),
            request.publicUrls().url(commitment));
        String title = row.text().words();
        var reference = Reference.of(commitment.id(), title, view.address(), view.assessment().reasoning(),
            request.edition().current().set(), request.publicUrls());
        return new PageResult.HtmlPage("commitment", title, view, PageMetadata.ofReference(reference, List.of()));
    }

    @Override
    public Link link(Commitment commitment, PageRequest request) {
        return new RecordLinks(request).linkTo(commitment);
    }
}

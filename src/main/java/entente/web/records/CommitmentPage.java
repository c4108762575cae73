package entente.web.records;

import entente.edition.Edition;
import entente.insight.CommitmentLedger;
import entente.model.Commitment;
import entente.web.page.Link;
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

/** {@code GET /en/commitments/lunar-base-in-phases}: one undertaking from its making to the latest evidence. */
final class CommitmentPage extends RecordPage<Commitment> {
    /**
     * The view of {@code commitment.html}.
     *
     * @param area of its strand
     * @param row the same as in a list
     * @param made the event in which it was made
     * @param story from the making to the latest evidence; null without any evidence or due date
     * @param evidence oldest first
     * @param alike links to the commitments of its strand
     */
    record CommitmentView(AreaLabel area, Link strand, CommitmentRow row, EventRow made, Assessment assessment,
        @Nullable Figure story, List<StageView<EventRow>> stages, List<EventRow> evidence, Link alike,
        String address) {}

    /** @param day of the last assessment; null where there was none by the day of the edition */
    record Assessment(@Nullable DateView day, String reasoning) {
        private static Assessment of(CommitmentLedger.Entry entry, PageRequest request) {
            var words = request.messages();
            var commitment = entry.commitment();
            return entry.assessed()
                ? new Assessment(DateView.of(commitment.assessed(), words), commitment.reasoning().in(words.language()))
                : new Assessment(null,
                    words.say("web.commitment.unassessed", words.date(request.edition().set().date())));
        }
    }

    @Override
    public Map<String, Commitment> records(Edition edition) {
        return edition.set().commitments();
    }

    @Override
    public PageResult show(Commitment commitment, PageRequest request) {
        var guide = new RecordLinks(request);
        var entry = CommitmentLedger.Entry.of(commitment, request.edition().set().date());
        var row = CommitmentRow.of(entry, request);
        var view = new CommitmentView(
            guide.tint(commitment.strand().area()),
            guide.to(commitment.strand()),
            row,
            guide.row(commitment.madeIn()),
            Assessment.of(entry, request),
            new Figures(request).story(entry).orElse(null),
            StageView.all(entry, guide::row, request),
            StageView.evidence(commitment.evidence(), guide::row),
            new Link(request.messages().say("web.commitment.same-strand"),
                request.urls().of("commitments?strand=" + commitment.strand().id())),
            request.publicUrls().of(commitment));
        return new PageResult.HtmlPage("commitment", row.text().words(), view);
    }

    @Override
    public Link link(Commitment commitment, PageRequest request) {
        return new RecordLinks(request).to(commitment);
    }
}

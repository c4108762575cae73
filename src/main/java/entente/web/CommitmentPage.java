package entente.web;

import entente.insight.Ledger;
import entente.model.Commitment;
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
    record Assessment(@Nullable When day, String reasoning) {
        private static Assessment of(Ledger.Entry entry, PageRequest request) {
            var words = request.messages();
            var commitment = entry.commitment();
            return entry.assessed()
                ? new Assessment(When.of(commitment.assessed(), words), commitment.reasoning().in(words.language()))
                : new Assessment(null,
                    words.say("web.commitment.unassessed", words.date(request.edition().set().date())));
        }
    }

    @Override
    Map<String, Commitment> records(Edition edition) {
        return edition.set().commitments();
    }

    @Override
    PageResult show(Commitment commitment, PageRequest request) {
        var guide = new Guide(request);
        var entry = Ledger.Entry.of(commitment, request.edition().set().date());
        var row = CommitmentRow.of(entry, request);
        var view = new CommitmentView(
            guide.tint(commitment.strand().area()),
            guide.to(commitment.strand()),
            row,
            guide.row(commitment.madeIn()),
            Assessment.of(entry, request),
            new Pictures(request).story(entry).orElse(null),
            StageView.all(entry, guide::row, request),
            StageView.evidence(commitment.evidence(), guide::row),
            new Link(request.messages().say("web.commitment.alike"),
                request.urls().of("commitments?strand=" + commitment.strand().id())),
            request.publicUrls().of(commitment));
        return new PageResult.HtmlPage("commitment", row.text().words(), view);
    }

    @Override
    Link link(Commitment commitment, PageRequest request) {
        return new Guide(request).to(commitment);
    }
}

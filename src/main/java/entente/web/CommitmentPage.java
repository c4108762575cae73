package entente.web;

import static java.util.Comparator.comparing;

import entente.insight.Ledger;
import entente.model.Commitment;
import entente.model.Event;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /en/commitments/lunar-base-in-phases}: one undertaking from its making to the latest evidence. */
final class CommitmentPage extends RecordPage<Commitment> {
    /**
     * The view of {@code commitment.html}.
     *
     * @param area of its strand
     * @param due in words, or empty
     * @param time days overdue or left, or empty
     * @param assessed the day of the last judgement; null where nobody had judged it
     * @param reasoning behind the status
     * @param story from the making to the latest evidence, or null where there is none
     * @param evidence oldest first
     * @param alike leads to the undertakings of its strand
     */
    record View(
        AreaLabel area,
        Link strand,
        String text,
        List<Link> by,
        EventRow made,
        String due,
        String time,
        Verdict status,
        @Nullable When assessed,
        String reasoning,
        @Nullable Figure story,
        List<Step> stages,
        List<EventRow> evidence,
        Link alike,
        String address) {}

    /** A stage with the evidence for it. */
    record Step(String text, String due, String time, Verdict status, List<EventRow> evidence) {}

    @Override
    Map<String, Commitment> records(Edition edition) {
        return edition.set().commitments();
    }

    @Override
    PageResult show(Commitment commitment, PageRequest request) {
        var words = request.messages();
        var guide = new Guide(request);
        var entry = Ledger.Entry.of(commitment, request.edition().set().date());
        var row = CommitmentRow.of(entry, request);
        var view = new View(
            guide.tint(commitment.strand().area()),
            guide.to(commitment.strand()),
            row.text().words(),
            row.by(),
            guide.row(commitment.madeIn()),
            row.due(),
            row.time(),
            row.status(),
            entry.assessed() ? When.of(commitment.assessed(), words) : null,
            entry.assessed()
                ? commitment.reasoning().in(request.language())
                : words.say("web.commitment.unassessed", words.date(request.edition().set().date())),
            new Pictures(request).story(entry),
            entry.steps().stream().map(step -> step(step, entry.assessed(), request)).toList(),
            guide.rows(ordered(commitment.evidence())),
            new Link(words.say("web.commitment.alike"),
                request.urls().of("commitments?strand=" + commitment.strand().id())),
            request.publicUrls().of(commitment));
        return new PageResult.HtmlPage("commitment", view.text(), view);
    }

    static Step step(Ledger.Step step, boolean assessed, PageRequest request) {
        var stage = step.stage();
        return new Step(
            stage.text().in(request.language()),
            stage.due() == null ? "" : request.messages().date(stage.due()),
            Deadline.say(step.term(), request.messages()),
            Verdict.of(assessed, stage.status(), request.messages()),
            new Guide(request).rows(ordered(stage.evidence())));
    }

    private static List<Event> ordered(List<Event> evidence) {
        return evidence.stream().sorted(comparing(Event::date)).toList();
    }

    @Override
    Link link(Commitment commitment, PageRequest request) {
        return new Guide(request).to(commitment);
    }
}

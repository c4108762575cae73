package entente.web;

import entente.model.Commitment;
import entente.model.Strand;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /en/commitments}: what was undertaken, story by story, and what became of it. */
final class CommitmentsPage extends Page {
    CommitmentsPage(House house) {
        super(house);
    }

    /**
     * The view of {@code commitments.html}.
     *
     * @param tally «12 kept · 9 under way»
     */
    record View(String lead, String tally, List<Story> stories) {}

    /** The undertakings of one strand, oldest first. */
    record Story(String id, Link strand, List<CommitmentRow> rows) {}

    @Override
    Answer answer(Visit visit) {
        var words = visit.words();
        var set = visit.edition().set();
        List<Story> stories = set.strands().values().stream()
            .map(strand -> story(strand, visit))
            .filter(story -> !story.rows().isEmpty())
            .toList();
        String lead = words.say("web.commitments.lead", set.commitments().size(), words.date(set.date()));
        return new Answer.Shown("commitments", words.say("web.nav.commitments"), new View(lead, tally(visit), stories));
    }

    private static Story story(Strand strand, Visit visit) {
        return new Story(strand.id(), new Guide(visit).to(strand), visit.edition().backlinks().along(strand).stream()
            .sorted(Comparator.comparing(made -> made.madeIn().date()))
            .map(commitment -> CommitmentRow.of(commitment, visit))
            .toList());
    }

    private static String tally(Visit visit) {
        Map<Commitment.Status, Long> counts = visit.edition().set().commitments().values().stream()
            .collect(Collectors.groupingBy(Commitment::status, Collectors.counting()));
        return Stream.of(Commitment.Status.values())
            .filter(counts::containsKey)
            .map(status -> visit.words().say("web.commitments.tally", counts.getOrDefault(status, 0L),
                visit.words().of("status", status)))
            .collect(Collectors.joining(" · "));
    }
}

package entente.reading;

import static java.util.stream.Collectors.joining;

import entente.insight.Origins;
import entente.model.Citation;
import entente.model.EventDate;
import entente.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule for credibility 1, «confirmed by other sources»: two citations that differ in origin and in page, both of
 * pages published on or after the first day of the event. What was published before is an announcement, which confirms
 * nothing.
 *
 * <p>If there are at least two origins and at least two pages, two citations differ in both: otherwise all citations
 * would share an origin or a page (König's theorem).
 */
final class ConfirmationRule {
    private static final int MAX_NAMED = 3;

    private ConfirmationRule() {}

    /** What was found and what was expected, as in {@link entente.reading.yaml.Problem}. */
    record Violation(String found, String expected) {}

    /**
     * How {@code citations} fall short of the rule; empty if they meet it.
     *
     * @param citations of the event and of its statements, at least one
     * @param date of the event, or null if it is invalid: then dates are not compared
     */
    static Optional<Violation> check(List<Citation> citations, @Nullable EventDate date) {
        Origins origins = Origins.of(citations.stream());
        if (origins.count() < 2) {
            return violation("the one origin " + origins.voices().getFirst().id(), "two independent origins");
        }
        if (origins.sourceCount() < 2) {
            return violation("the one page " + citations.getFirst().source().id(), "two pages");
        }
        return date == null ? Optional.empty() : checkDates(citations, date.first());
    }

    private static Optional<Violation> checkDates(List<Citation> citations, LocalDate firstDay) {
        Origins origins =
            Origins.of(citations.stream().filter(citation -> !isPublishedBefore(firstDay, citation.source())));
        if (origins.count() >= 2 && origins.sourceCount() >= 2) {
            return Optional.empty();
        }
        List<Source> early = citations.stream().map(Citation::source)
            .filter(source -> isPublishedBefore(firstDay, source)).distinct().toList();
        String named = early.stream().limit(MAX_NAMED)
            .map(source -> source.id() + " published " + source.published().edtf()).collect(joining(", "));
        String more = early.size() > MAX_NAMED ? " and " + (early.size() - MAX_NAMED) + " more" : "";
        return violation(named + more + ", before " + firstDay,
            "two independent origins on two pages published on or after " + firstDay);
    }

    /** Whether even the latest day that the date of publication can mean is before {@code day}. */
    private static boolean isPublishedBefore(LocalDate day, Source source) {
        return source.published().last().isBefore(day);
    }

    private static Optional<Violation> violation(String found, String expected) {
        return Optional.of(new Violation("1 with " + found, expected + " for 1, else 2 to 6"));
    }
}

package entente.web.evidence;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import entente.insight.AdmiraltyGrid;
import entente.insight.CorroborationGap;
import entente.insight.Encounters;
import entente.insight.EventSetAsOf;
import entente.insight.Origins;
import entente.insight.Side;
import entente.insight.Tempo;
import entente.model.Actor.Person;
import entente.model.Commitment;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Reliability;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.records.EncounterPage;
import entente.web.view.CommitmentRow;
import entente.web.view.RecordLinks;
import entente.wording.CorroborationText;
import entente.wording.FilterText;
import entente.wording.Messages;
import entente.wording.SourcingText;
import entente.wording.TempoText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds an example in the set for each concept on the method page. Each example is selected by a rule, such as the
 * event with the most copies, so that the examples come from the current set.
 */
final class MethodExamples {
    private static final int YEARS_BACK = 10;

    private final PageRequest request;
    private final EventSet set;
    private final Collection<Event> events;
    private final Messages messages;
    private final RecordLinks links;

    /**
     * An example of one concept.
     *
     * @param words the example in words; empty if the set has none
     * @param link to the page of the example, or null
     */
    record Example(String words, @Nullable Link link) {
        static final Example NONE = new Example("", null);
    }

    MethodExamples(PageRequest request) {
        this.request = request;
        set = request.edition().set();
        events = set.events().values();
        messages = request.messages();
        links = new RecordLinks(request);
    }

    /** The event with the most copies: distinct sources that add no independent origin. */
    Example copies() {
        return events.stream().max(comparingInt((Event event) -> copies(event)).thenComparing(Event::id))
            .map(event -> example(SourcingText.byOrigin(Origins.of(event), messages), links.datedLinkTo(event)))
            .orElse(Example.NONE);
    }

    private static int copies(Event event) {
        var origins = Origins.of(event);
        return origins.sourceCount() - origins.count();
    }

    /** The number of events that each side reports, and that both report. */
    Example sides() {
        var filterText = new FilterText(set, messages);
        Map<Side, Long> counts =
            events.stream().collect(groupingBy(event -> Side.of(event, set.vocabulary()), counting()));
        return example(messages.join(Side.all(set.vocabulary()).stream()
            .map(side -> messages.get("web.method.named-count", filterText.side(side.id()),
                counts.getOrDefault(side, 0L)))
            .toList()));
    }

    /** The latest event of the highest significance for which the account of one side is missing. */
    Example silence() {
        return CorroborationGap.all(set).reversed().stream().filter(gap -> !gap.silentPrincipals().isEmpty())
            .findFirst()
            .map(gap -> example(CorroborationText.gap(gap, messages), links.datedLinkTo(gap.event())))
            .orElse(Example.NONE);
    }

    /** The cell of the Admiralty grid with the most events. */
    Example ratings() {
        var grid = AdmiraltyGrid.of(events);
        record Cell(Reliability letter, Credibility grade) {}
        return Arrays.stream(Reliability.values())
            .flatMap(letter -> Arrays.stream(Credibility.values()).map(grade -> new Cell(letter, grade)))
            .max(comparingInt(cell -> grid.events(cell.letter(), cell.grade()).size()))
            .map(cell -> example(messages.get("web.method.ratings.example",
                grid.events(cell.letter(), cell.grade()).size(), cell.letter().name(), cell.grade().grade(),
                messages.label(cell.letter()), messages.label(cell.grade()))))
            .orElse(Example.NONE);
    }

    /** The number of events with a corroboration warning. */
    Example warnings() {
        return example(messages.get("web.method.warning.example", CorroborationGap.all(set).size()));
    }

    /** The commitment with the most stages. */
    Example stages() {
        return set.commitments().values().stream()
            .max(comparingInt((Commitment commitment) -> commitment.stages().size()).thenComparing(Commitment::id))
            .map(commitment -> example(
                messages.get("web.method.commitments.example", CommitmentRow.of(commitment, request).status().words(),
                    commitment.stages().size()),
                links.linkTo(commitment)))
            .orElse(Example.NONE);
    }

    /** The number of events that were known {@value #YEARS_BACK} years before the date of the set. */
    Example yearsAgo() {
        LocalDate day = set.date().minusYears(YEARS_BACK);
        long known = events.stream().filter(event -> !EventSetAsOf.knownSince(event).isAfter(day)).count();
        return known == 0
            ? Example.NONE
            : example(messages.get("web.method.as-of.example", messages.date(day), known, events.size()),
                new Link(messages.get("web.news.before", messages.date(day)), request.currentUrls().asOf(day).url("")));
    }

    /** The event with the longest delay between its last day and the day it became known. */
    Example longestDelay() {
        return events.stream()
            .max(comparingLong((Event event) -> DAYS.between(event.date().last(), EventSetAsOf.knownSince(event)))
                .thenComparing(Event::id))
            .map(
                event -> example(messages.get("web.method.news.example", messages.date(EventSetAsOf.knownSince(event))),
                    links.datedLinkTo(event)))
            .orElse(Example.NONE);
    }

    /**
     * The two persons who met most often: one from the country of the first principal, the other from another country.
     */
    Example encounters() {
        var first = set.vocabulary().principals().getFirst();
        List<Person> persons = set.actors().values().stream().filter(Person.class::isInstance).map(Person.class::cast)
            .filter(person -> person.country().equals(first.country())).toList();
        Stream<Encounters.Pair> pairs =
            request.edition().encounters().pairs(persons, Person.class::isInstance).stream();
        return pairs.findFirst().map(pair -> example(EncounterPage.sharedEventsSummary(pair.sharedEvents(), request),
            new Link(
                messages.join(
                    List.of(pair.first().nameIn(messages.language()), pair.second().nameIn(messages.language()))),
                EncounterPage.url(pair.first(), pair.second(), request))))
            .orElse(Example.NONE);
    }

    /** The tempo of the kind of event that occurs most often in a single strand. */
    Example tempo() {
        return set.strands().values().stream().flatMap(strand -> Tempo
            .of(request.edition().backlinks().eventsOf(strand), set.date()).stream().limit(1)
            .filter(tempo -> tempo.episodes().size() > 1)
            .map(tempo -> new StrandTempo(tempo, links.linkTo(strand))))
            .max(comparingInt(strandTempo -> strandTempo.tempo().episodes().size()))
            .map(strandTempo -> example(TempoText.say(strandTempo.tempo(), messages), strandTempo.strand()))
            .orElse(Example.NONE);
    }

    /** The tempo of the most frequent kind of event in a strand, and a link to the strand. */
    private record StrandTempo(Tempo tempo, Link strand) {}

    private static Example example(String words) {
        return new Example(words, null);
    }

    private static Example example(String words, Link link) {
        return new Example(words, link);
    }
}

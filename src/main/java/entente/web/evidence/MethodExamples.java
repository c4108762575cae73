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
import entente.model.Commitment;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Person;
import entente.model.Reliability;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.records.EncounterPage;
import entente.web.view.CommitmentRow;
import entente.web.view.RecordLinks;
import entente.wording.FilterText;
import entente.wording.Messages;
import entente.wording.TempoText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of a set that show best what a notion means: found by rule, so that any set explains itself. */
final class MethodExamples {
    private static final int YEARS_AGO = 10;

    private final PageRequest request;
    private final EventSet set;
    private final Collection<Event> events;
    private final Messages words;
    private final RecordLinks guide;

    /**
     * @param words empty where the set has no such case
     * @param link to the case, or null
     */
    record Example(String words, @Nullable Link link) {
        static final Example NONE = new Example("", null);
    }

    MethodExamples(PageRequest request) {
        this.request = request;
        set = request.edition().set();
        events = set.events().values();
        words = request.messages();
        guide = new RecordLinks(request);
    }

    /** The event with the most copies of one report. */
    Example copies() {
        return events.stream().max(comparingInt((Event event) -> copies(event)).thenComparing(Event::id))
            .map(event -> told(guide.basis(Origins.of(event)), guide.dated(event))).orElse(Example.NONE);
    }

    private static int copies(Event event) {
        return (int) event.everyCitation().map(cited -> cited.source().id()).distinct().count()
            - Origins.of(event).count();
    }

    /** How many events are told by each side. */
    Example sides() {
        var names = new FilterText(set, words);
        Map<Side, Long> counts =
            events.stream().collect(groupingBy(event -> Side.of(event, set.vocabulary()), counting()));
        return told(words.list(Side.all(set.vocabulary()).stream().map(side -> words.say("web.method.named-count",
            names.side(side.id()), counts.getOrDefault(side, 0L))).toList()));
    }

    /** The latest event of weight of which one side says nothing. */
    Example silence() {
        return CorroborationGap.lacking(set).reversed().stream().filter(lack -> !lack.silent().isEmpty()).findFirst()
            .map(lack -> told(new FilterText(set, words).lacking(lack), guide.dated(lack.event())))
            .orElse(Example.NONE);
    }

    /** The fullest cell of the grid. */
    Example ratings() {
        var grid = AdmiraltyGrid.of(events);
        record Cell(Reliability letter, Credibility grade) {}
        return Arrays.stream(Reliability.values())
            .flatMap(letter -> Arrays.stream(Credibility.values()).map(grade -> new Cell(letter, grade)))
            .max(comparingInt(cell -> grid.events(cell.letter(), cell.grade()).size()))
            .map(cell -> told(words.say("web.method.ratings.example",
                grid.events(cell.letter(), cell.grade()).size(), cell.letter().name(), cell.grade().grade(),
                words.of(cell.letter()), words.of(cell.grade()))))
            .orElse(Example.NONE);
    }

    Example warnings() {
        return told(words.say("web.method.warning.example", CorroborationGap.lacking(set).size()));
    }

    /** The commitment with the most stages. */
    Example stages() {
        return set.commitments().values().stream()
            .max(comparingInt((Commitment made) -> made.stages().size()).thenComparing(Commitment::id))
            .map(made -> told(
                words.say("web.method.commitments.example", CommitmentRow.of(made, request).status().words(),
                    made.stages().size()),
                guide.to(made)))
            .orElse(Example.NONE);
    }

    /** How much of the set was known some years before its date. */
    Example yearsAgo() {
        LocalDate then = set.date().minusYears(YEARS_AGO);
        long known = events.stream().filter(event -> !EventSetAsOf.known(event).isAfter(then)).count();
        return known == 0
            ? Example.NONE
            : told(words.say("web.method.as-of.example", words.date(then), known, events.size()),
                new Link(words.say("web.news.before", words.date(then)), request.currentUrls().asOf(then).of("")));
    }

    /** The event that became known longest after it happened. */
    Example late() {
        return events.stream()
            .max(comparingLong((Event event) -> DAYS.between(event.date().last(), EventSetAsOf.known(event)))
                .thenComparing(Event::id))
            .map(event -> told(words.say("web.method.news.example", words.date(EventSetAsOf.known(event))),
                guide.dated(event)))
            .orElse(Example.NONE);
    }

    /** The two persons of both sides who met most often. */
    Example encounters() {
        var first = set.vocabulary().principals().getFirst();
        List<Person> persons = set.actors().values().stream().filter(Person.class::isInstance).map(Person.class::cast)
            .filter(person -> person.country().equals(first.country())).toList();
        Stream<Encounters.Pair> pairs =
            request.edition().encounters().pairs(persons, Person.class::isInstance).stream();
        return pairs.findFirst().map(pair -> told(EncounterPage.often(pair.together(), request),
            new Link(words.list(List.of(pair.one().nameIn(words.language()), pair.other().nameIn(words.language()))),
                EncounterPage.href(pair.one(), pair.other(), request))))
            .orElse(Example.NONE);
    }

    /** The kind of which some strand has the most episodes. */
    Example tempo() {
        return set.strands().values().stream().flatMap(strand -> Tempo
            .of(request.edition().backlinks().episodes(strand), set.date()).stream().limit(1)
            .filter(tempo -> tempo.episodes().size() > 1)
            .map(tempo -> new Pace(tempo, guide.to(strand))))
            .max(comparingInt(pace -> pace.tempo().episodes().size()))
            .map(pace -> told(TempoText.say(pace.tempo(), words), pace.strand())).orElse(Example.NONE);
    }

    /** The commonest kind of episode in a strand. */
    private record Pace(Tempo tempo, Link strand) {}

    private static Example told(String words) {
        return new Example(words, null);
    }

    private static Example told(String words, Link link) {
        return new Example(words, link);
    }
}

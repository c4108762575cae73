package entente.insight;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import entente.model.Actor;
import entente.model.Actor.Organisation;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Reliability;
import entente.model.Source;
import entente.model.Statement;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the gaps of a set, from which the next research starts. */
public final class GapFinder {
    /** A strand is quiet after this many of its usual intervals. */
    private static final int INTERVALS = 2;
    /** The order of events in lists: the most significant first, and of those the newest. */
    private static final Comparator<Event> MOST_SIGNIFICANT =
        comparingInt((Event event) -> event.significance().grade()).thenComparing(Event::date).reversed()
            .thenComparing(Event::id);

    private final EventSet set;
    private final Vocabulary vocabulary;
    private final List<Event> events;
    /** The organisations that are the origin of some event, with a pattern that finds their names. */
    private final Map<Organisation, Pattern> names = new LinkedHashMap<>();

    private GapFinder(EventSet set) {
        this.set = set;
        this.vocabulary = set.vocabulary();
        this.events = set.events().values().stream().sorted(MOST_SIGNIFICANT).toList();
        Set<Voice> cited = origins();
        set.actors().values().stream().filter(Organisation.class::isInstance).map(Organisation.class::cast)
            .filter(cited::contains).forEach(body -> names.put(body, pattern(body)));
    }

    /** All gaps of a set by type; of each type the most significant events first, and of those the newest. */
    public static SequencedMap<Gap.Type, List<Gap>> find(EventSet set) {
        var finder = new GapFinder(set);
        var gaps = new LinkedHashMap<Gap.Type, List<Gap>>();
        for (Gap.Type type : Gap.Type.values()) {
            gaps.put(type, type == Gap.Type.QUIET
                ? finder.quietStrands()
                : finder.events.stream().flatMap(event -> finder.gaps(type, event).stream()).toList());
        }
        return Collections.unmodifiableSequencedMap(gaps);
    }

    private List<Gap> gaps(Gap.Type type, Event event) {
        return switch (type) {
            case ONE_ORIGIN -> oneOrigin(event).stream().toList();
            case ONE_SIDE -> oneSide(event).stream().toList();
            case SPEAKER_SIDE -> silentSpeakers(event);
            case NAMED_BODY -> bodiesNotCited(event).stream().toList();
            case SPEAKER -> speakersNotInChain(event);
            case UNRATED -> unratedSources(event);
            case QUIET -> List.of();
        };
    }

    /** The origins of all events. Other organisations, such as alliances, are named but never speak in the set. */
    private Set<Voice> origins() {
        return events.stream().flatMap(event -> Origins.of(event).voices().stream()).collect(toSet());
    }

    private Optional<Gap> oneOrigin(Event event) {
        var origins = Origins.of(event);
        return origins.count() == 1
            ? Optional.of(new Gap.OneOrigin(event, origins.voices().getFirst()))
            : Optional.empty();
    }

    private Optional<Gap> oneSide(Event event) {
        return Side.of(event, vocabulary) instanceof Side.Only
            ? Optional.of(new Gap.OneSide(event, SideAccounts.of(event, vocabulary).silentPrincipals()))
            : Optional.empty();
    }

    private List<Gap> silentSpeakers(Event event) {
        var silent = SideAccounts.of(event, vocabulary).silentPrincipals();
        var gaps = new ArrayList<Gap>();
        for (Statement statement : event.statements()) {
            var principals = silent.stream().filter(principal -> statement.speakers().stream()
                .anyMatch(speaker -> speaker.country().equals(principal.country()))).toList();
            if (!principals.isEmpty()) {
                gaps.add(new Gap.SpeakerSideSilent(event, statement, principals));
            }
        }
        return gaps;
    }

    private Optional<Gap> bodiesNotCited(Event event) {
        Set<Voice> voices = voices(event.allCitations());
        List<Organisation> bodies = names.entrySet().stream().filter(name -> !voices.contains(name.getKey()))
            .filter(name -> isFound(name.getValue(), event)).map(Map.Entry::getKey).toList();
        return bodies.isEmpty() ? Optional.empty() : Optional.of(new Gap.BodyNotCited(event, bodies));
    }

    private static boolean isFound(Pattern name, Event event) {
        return Stream.of(Language.values()).anyMatch(language -> name.matcher(event.summary().in(language)).find());
    }

    /** Matches the name of a body in any language of the site, as a whole word. */
    private static Pattern pattern(Organisation body) {
        List<String> names = Stream.of(Language.values()).map(language -> Pattern.quote(body.nameIn(language)))
            .distinct().toList();
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", names) + ")(?![\\p{L}\\p{N}])");
    }

    private static Set<Voice> voices(Stream<Citation> citations) {
        var voices = new HashSet<Voice>();
        citations.flatMap(citation -> citation.chain().stream()).forEach(voice -> {
            voices.add(voice);
            voices.add(voice.canonical());
        });
        return voices;
    }

    private List<Gap> speakersNotInChain(Event event) {
        var gaps = new ArrayList<Gap>();
        for (Statement statement : event.statements()) {
            Set<Voice> voices = voices(statement.citations().stream());
            List<Actor> speakers = statement.speakers().stream()
                .filter(speaker -> !voices.contains(speaker) && speaker.officesOn(event.date()).stream()
                    .noneMatch(office -> voices.contains(office.organisation())))
                .toList();
            if (!speakers.isEmpty()) {
                gaps.add(new Gap.SpeakerNotInChain(event, statement, speakers));
            }
        }
        return gaps;
    }

    private List<Gap> unratedSources(Event event) {
        List<Source> all = sources(event.allCitations());
        if (isUnrated(all)) {
            return List.of(new Gap.UnratedSources(event, null, all));
        }
        return event.statements().stream().filter(statement -> isUnrated(sources(statement.citations().stream())))
            .<Gap>map(statement -> new Gap.UnratedSources(event, statement, sources(statement.citations().stream())))
            .toList();
    }

    private static List<Source> sources(Stream<Citation> citations) {
        return citations.map(Citation::source).distinct().toList();
    }

    private static boolean isUnrated(List<Source> sources) {
        return !sources.isEmpty()
            && sources.stream().allMatch(source -> source.outlet().reliability() == Reliability.F);
    }

    private List<Gap> quietStrands() {
        var backlinks = Backlinks.of(set);
        return set.strands().values().stream().flatMap(strand -> quiet(strand, backlinks.eventsOf(strand)).stream())
            .toList();
    }

    private Optional<Gap> quiet(Strand strand, List<Event> episodes) {
        List<Event> sorted = episodes.stream().sorted(comparing(Event::date).thenComparing(Event::id)).toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        long days = DAYS.between(sorted.getLast().date().last(), set.date());
        return Tempo.medianInterval(sorted).stream().boxed().filter(interval -> days > INTERVALS * interval)
            .<Gap>map(interval -> new Gap.QuietStrand(strand, sorted.getLast(), days, interval)).findFirst();
    }
}

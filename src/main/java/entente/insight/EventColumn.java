package entente.insight;

import entente.insight.Datum.Day;
import entente.insight.Datum.Quantity;
import entente.insight.Datum.Page;
import entente.insight.Datum.Several;
import entente.insight.Datum.Words;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.Language;
import entente.model.Office;
import entente.model.Participant;
import entente.model.Person;
import entente.model.Place;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Voice;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of events, one constant a column, in order: its name, which never changes, and what an event says in it. Every
 * format that lays events out in columns takes them from here, so none can say something else.
 */
public enum EventColumn {
    EVENT_ID(46, event -> new Words(event.id())),
    DATE(23, event -> new Words(event.date().edtf())),
    START(12, event -> new Day(event.date().first())),
    END(12, event -> new Day(event.date().last())),
    PRECISION(11, event -> new Words(precision(event))),
    AREAS(15, event -> several(event.areas(), Vocabulary.Area::id)),
    TOPICS(24, event -> several(event.topics(), Vocabulary.Topic::id)),
    KIND(14, event -> new Words(event.kind().id())),
    STRANDS(22, event -> several(event.strands(), Strand::id)),
    TITLE(44, (event, language) -> new Words(event.title().in(language))),
    SUMMARY(80, (event, language) -> new Words(event.summary().in(language))),
    PARTICIPANTS(48, (event, language) -> several(event.participants(), taking -> told(taking, event, language))),
    PARTICIPANT_IDS(26, event -> several(event.participants(), taking -> taking.actor().id())),
    PLACES(20, (event, language) -> several(event.places(), place -> place.names().in(language))),
    PLACE_IDS(20, event -> several(event.places(), Place::id)),
    ORIGINS(10, event -> new Quantity(Origins.of(event).count())),
    ORIGIN_NAMES(30, (event, language) -> several(Origins.of(event).voices(), voice -> voice.nameIn(language))),
    ORIGIN_IDS(26, event -> several(Origins.of(event).voices(), Voice::id)),
    SIDE(14, (event, language, vocabulary) -> new Words(Side.of(event, vocabulary).id())),
    SIGNIFICANCE(14, event -> new Quantity(event.significance().grade())),
    CREDIBILITY(13, event -> new Quantity(event.credibility().grade())),
    STATEMENTS(13, event -> new Quantity(event.statements().size())),
    CITATIONS(11, event -> new Quantity(event.everyCitation().count())),
    RELATED(46, event -> several(event.related(), related -> related.as().id() + ":" + related.event())),
    REVIEWED(12, event -> new Day(event.reviewed())),
    ADDRESS(60, Page::new);

    private final int width;
    private final Saying saying;

    EventColumn(int width, Saying saying) {
        this.width = width;
        this.saying = saying;
    }

    EventColumn(int width, BiFunction<Event, Language, Datum> saying) {
        this(width, (event, language, vocabulary) -> saying.apply(event, language));
    }

    EventColumn(int width, Function<Event, Datum> saying) {
        this(width, (event, language, vocabulary) -> saying.apply(event));
    }

    /** The name in snake_case, the same in every language: {@code event_id}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How wide the column is laid out, in characters; longer values wrap. */
    public int width() {
        return width;
    }

    /** What {@code event} says in this column; codes and ids as they stand, texts and names in {@code language}. */
    public Datum of(Event event, Language language, Vocabulary vocabulary) {
        return saying.of(event, language, vocabulary);
    }

    private static String precision(Event event) {
        return switch (event.date()) {
            case EventDate.InYear year -> "year";
            case EventDate.InMonth month -> "month";
            case EventDate.OnDay day -> "day";
            case EventDate.Spanning span -> "interval";
        };
    }

    /** «Name, office on that day (role)». */
    private static String told(Participant taking, Event event, Language language) {
        List<Office> offices = taking.actor() instanceof Person person ? person.officesOn(event.date()) : List.of();
        String titles =
            offices.stream().map(office -> ", " + office.title().in(language)).collect(Collectors.joining());
        return taking.actor().nameIn(language) + titles + " (" + taking.role().label().in(language) + ")";
    }

    private static <T> Several several(List<T> items, Function<T, String> name) {
        return new Several(items.stream().map(name).toList());
    }

    /** How a column reads an event. */
    private interface Saying {
        Datum of(Event event, Language language, Vocabulary vocabulary);
    }
}

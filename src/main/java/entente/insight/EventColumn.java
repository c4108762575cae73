package entente.insight;

import entente.insight.Datum.Day;
import entente.insight.Datum.Page;
import entente.insight.Datum.Quantity;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of the table of events: its name, which never changes, and what an event says in it. Every format that lays
 * events out in columns takes them from {@link #ALL}, so none can say something else.
 *
 * @param name in snake_case, the same in every language: {@code event_id}
 * @param width how wide the column is laid out, in characters; longer values wrap
 * @param saying how it reads an event: codes and ids as they stand, texts and names in the language
 */
public record EventColumn(String name, int width, Saying saying) {
    /** The whole table, in order. */
    public static final List<EventColumn> ALL = List.of(
        column("event_id", 46, event -> new Words(event.id())),
        column("date", 23, event -> new Words(event.date().edtf())),
        column("start", 12, event -> new Day(event.date().first())),
        column("end", 12, event -> new Day(event.date().last())),
        column("precision", 11, event -> new Words(precision(event.date()))),
        column("areas", 15, event -> several(event.areas(), Vocabulary.Area::id)),
        column("topics", 24, event -> several(event.topics(), Vocabulary.Topic::id)),
        column("kind", 14, event -> new Words(event.kind().id())),
        column("strands", 22, event -> several(event.strands(), Strand::id)),
        column("title", 44, (event, language) -> new Words(event.title().in(language))),
        column("summary", 80, (event, language) -> new Words(event.summary().in(language))),
        column("participants", 48,
            (event, language) -> several(event.participants(), taking -> told(taking, event, language))),
        column("participant_ids", 26, event -> several(event.participants(), taking -> taking.actor().id())),
        column("places", 20, (event, language) -> several(event.places(), place -> place.names().in(language))),
        column("place_ids", 20, event -> several(event.places(), Place::id)),
        column("origins", 10, event -> new Quantity(Origins.of(event).count())),
        column("origin_names", 30,
            (event, language) -> several(Origins.of(event).voices(), voice -> voice.nameIn(language))),
        column("origin_ids", 26, event -> several(Origins.of(event).voices(), Voice::id)),
        column("side", 14, (event, language, vocabulary) -> new Words(Side.of(event, vocabulary).id())),
        column("lacking", 14, (event, language, vocabulary) -> new Several(
            Corroboration.lackedBy(event, vocabulary).map(Corroboration::codes).orElse(List.of()))),
        column("significance", 14, event -> new Quantity(event.significance().grade())),
        column("credibility", 13, event -> new Quantity(event.credibility().grade())),
        column("statements", 13, event -> new Quantity(event.statements().size())),
        column("citations", 11, event -> new Quantity(event.everyCitation().count())),
        column("related", 46, event -> several(event.related(), related -> related.as().id() + ":" + related.event())),
        column("reviewed", 12, event -> new Day(event.reviewed())),
        column("address", 60, Page::new));

    /** How a column reads an event. */
    @FunctionalInterface
    public interface Saying {
        Datum of(Event event, Language language, Vocabulary vocabulary);
    }

    /** What {@code event} says in this column. */
    public Datum of(Event event, Language language, Vocabulary vocabulary) {
        return saying.of(event, language, vocabulary);
    }

    private static EventColumn column(String name, int width, Function<Event, Datum> saying) {
        return new EventColumn(name, width, (event, language, vocabulary) -> saying.apply(event));
    }

    private static EventColumn column(String name, int width, BiFunction<Event, Language, Datum> saying) {
        return new EventColumn(name, width, (event, language, vocabulary) -> saying.apply(event, language));
    }

    private static EventColumn column(String name, int width, Saying saying) {
        return new EventColumn(name, width, saying);
    }

    /** What is known of a date, as the column of this name has it. */
    public static String precision(EventDate date) {
        return switch (date) {
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
}

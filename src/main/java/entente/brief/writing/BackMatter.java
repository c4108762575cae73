package entente.brief.writing;

import entente.brief.document.Block;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Foreign;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.Plain;
import entente.model.Event;
import entente.model.Person;
import entente.search.SearchResult;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What follows the notes: who is who, and how the record is made. */
final class BackMatter {
    /** Those who appear most often; the workbook has all. */
    private static final int PEOPLE = 16;

    private final WritingContext draft;
    private final Messages words;

    BackMatter(WritingContext draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    Block actors(SearchResult selection) {
        List<String> header = Stream.of("person", "offices", "events")
            .map(column -> words.say("brief.table." + column)).toList();
        Map<Person, List<Event>> appearances = appearances(selection);
        int shown = Math.min(PEOPLE, appearances.size());
        return new Block.Table(words.say("brief.caption.actors", shown, appearances.size()), header,
            List.of(8, 11, 4),
            appearances.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Person, List<Event>> one) -> -one.getValue().size())
                    .thenComparing(one -> one.getKey().nameIn(words.language())))
                .limit(PEOPLE)
                .map(one -> row(one.getKey(), one.getValue()))
                .toList());
    }

    Block method() {
        return new Block.BulletList(Stream.of("scope", "origins", "ratings", "words", "edition")
            .map(line -> List.<Inline>of(new Plain(words.say("brief.method." + line)))).toList());
    }

    /** Everyone who takes part or speaks, with the events of that. */
    private static Map<Person, List<Event>> appearances(SearchResult selection) {
        var appearances = new LinkedHashMap<Person, List<Event>>();
        for (Event event : selection.events()) {
            people(event).forEach(person -> appearances.computeIfAbsent(person, first -> new ArrayList<>()).add(event));
        }
        return appearances;
    }

    private static Stream<Person> people(Event event) {
        return event.participantsAndSpeakers().filter(Person.class::isInstance).map(Person.class::cast).distinct();
    }

    private List<List<Inline>> row(Person person, List<Event> events) {
        return List.of(
            named(person),
            List.of(new Plain(offices(person, events))),
            List.of(new Plain(words.number(events.size()))));
    }

    /** The name, and as it is written elsewhere. */
    private List<Inline> named(Person person) {
        var names = new ArrayList<Inline>();
        names.add(new Link(person.nameIn(words.language()), draft.addresses().of(person)));
        person.names().others().forEach((language, name) -> {
            names.add(new Plain("\u00a0· "));
            names.add(new Foreign(name, language));
        });
        return names;
    }

    /** The offices held on the days of these events. */
    private String offices(Person person, List<Event> events) {
        return String.join("; ", events.stream()
            .flatMap(event -> person.officesOn(event.date()).stream())
            .map(office -> office.title().in(words.language()))
            .distinct().toList());
    }
}

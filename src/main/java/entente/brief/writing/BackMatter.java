package entente.brief.writing;

import entente.brief.document.Block;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Foreign;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.Plain;
import entente.model.Actor.Person;
import entente.model.Event;
import entente.search.SearchResult;
import entente.wording.Messages;
import entente.wording.ParticipantText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the annexes after the notes: the people, and the method of the chronology. */
final class BackMatter {
    /** The maximum number of people in the table, those with the most events. The workbook lists all. */
    private static final int MAX_PEOPLE = 16;

    private final WritingContext context;
    private final Messages messages;

    BackMatter(WritingContext context) {
        this.context = context;
        this.messages = context.messages();
    }

    /** A table of people with the offices that they held, those with the most events first. */
    Block actors(SearchResult selection) {
        List<String> header = Stream.of("person", "offices", "events")
            .map(column -> messages.get("brief.table." + column)).toList();
        Map<Person, List<Event>> appearances = appearances(selection);
        int shownCount = Math.min(MAX_PEOPLE, appearances.size());
        return new Block.Table(messages.get("brief.caption.actors", shownCount, appearances.size()), header,
            List.of(8, 11, 4),
            appearances.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Person, List<Event>> entry) -> -entry.getValue().size())
                    .thenComparing(entry -> entry.getKey().nameIn(messages.language())))
                .limit(MAX_PEOPLE)
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** How events are selected, sourced and rated, in five lines. */
    Block method() {
        return new Block.BulletList(Stream.of("scope", "origins", "ratings", "words", "edition")
            .map(line -> List.<Inline>of(new Plain(messages.get("brief.method." + line)))).toList());
    }

    /** Every person who takes part or speaks, with these events. */
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
            names(person),
            List.of(new Plain(offices(person, events))),
            List.of(new Plain(messages.number(events.size()))));
    }

    /** The name in the language of the brief, then in other languages. */
    private List<Inline> names(Person person) {
        var names = new ArrayList<Inline>();
        names.add(new Link(person.nameIn(messages.language()), context.urls().url(person)));
        person.names().others().forEach((language, name) -> {
            names.add(new Plain("\u00a0· "));
            names.add(new Foreign(name, language));
        });
        return names;
    }

    /** The offices held on the dates of these events. */
    private String offices(Person person, List<Event> events) {
        return ParticipantText.titles(events.stream().flatMap(event -> person.officesOn(event.date()).stream()),
            messages.language());
    }
}

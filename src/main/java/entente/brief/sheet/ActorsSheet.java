package entente.brief.sheet;

import entente.model.Actor;
import entente.model.Event;
import entente.search.SearchResult;
import entente.table.ActorColumns;
import entente.table.TableContext;
import entente.wording.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sheet of actors: one row per actor that takes part, speaks or is addressed in the selected events. */
final class ActorsSheet {
    private ActorsSheet() {}

    static Sheet of(SearchResult selection, TableContext context) {
        var events = eventsByActor(selection.events());
        return new SheetBuilder<Actor>("actors").columns(ActorColumns.of(selection.set()), context)
            .insertBefore("address", "events", 9, actor -> Cells.number(events.getOrDefault(actor.id(), 0)))
            .build(Messages.in(context.language()),
                () -> selection.set().actors().values().stream().filter(actor -> events.containsKey(actor.id())));
    }

    private static Map<String, Integer> eventsByActor(List<Event> events) {
        var counts = new HashMap<String, Integer>();
        events
            .forEach(event -> actors(event).map(Actor::id).distinct().forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts;
    }

    private static Stream<Actor> actors(Event event) {
        return Stream.concat(event.participantsAndSpeakers(),
            event.statements().stream().flatMap(statement -> Stream.ofNullable(statement.audience())));
    }
}

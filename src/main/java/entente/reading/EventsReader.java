package entente.reading;

import static java.util.Comparator.comparing;

import entente.model.Event;
import entente.reading.yaml.Problems;
import entente.reading.yaml.ReferenceTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the files of all events in parallel, and then checks that the relation «follows» has no cycles. */
final class EventsReader {
    private static final String DESCRIPTION = "an event of the set";
    private static final Comparator<Event> BY_DATE_AND_ID = comparing(Event::date).thenComparing(Event::id);

    private final EventSetFiles files;
    private final Problems problems;

    EventsReader(EventSetFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The valid events by date and then id, followed by the ids of the invalid ones. */
    ReferenceTable<Event> read(EventReader.References references) {
        List<EventPath> paths = files.eventPaths();
        var ids = new ReferenceTable<String>(DESCRIPTION, true);
        paths.forEach(path -> ids.put(path.id(), Optional.of(path.id())));
        var followsCycles = new FollowsCycles();
        var reader = new EventReader(references, ids, followsCycles);
        List<Optional<Event>> results = paths.parallelStream()
            .map(path -> files.event(path).flatMap(record -> reader.event(path, record)))
            .toList();
        followsCycles.reportCycles(problems);
        var events = new ReferenceTable<Event>(DESCRIPTION, true);
        results.stream().flatMap(Optional::stream).sorted(BY_DATE_AND_ID)
            .forEach(event -> events.put(event.id(), Optional.of(event)));
        ids.ids().forEach(events::register);
        return events;
    }
}

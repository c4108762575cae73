package entente.reading;

import static java.util.Comparator.comparing;

import entente.model.Event;
import entente.reading.yaml.Problems;
import entente.reading.yaml.ReferenceTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads every event, several files at once, and judges what they say of one another. */
final class EventsReader {
    private static final String WHAT = "an event of the set";
    private static final Comparator<Event> BY_DATE = comparing(Event::date).thenComparing(Event::id);

    private final EventSetFiles files;
    private final Problems problems;

    EventsReader(EventSetFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The events by date and then id. */
    ReferenceTable<Event> read(EventReader.Known known) {
        List<EventPath> paths = files.events();
        var ids = new ReferenceTable<String>(WHAT, true);
        paths.forEach(path -> ids.put(path.id(), Optional.of(path.id())));
        var follows = new FollowsCycles();
        var reader = new EventReader(known, ids, follows);
        List<Optional<Event>> read = paths.parallelStream()
            .map(path -> files.event(path).flatMap(record -> reader.event(path, record)))
            .toList();
        follows.judge(problems);
        var events = new ReferenceTable<Event>(WHAT, true);
        read.stream().flatMap(Optional::stream).sorted(BY_DATE)
            .forEach(event -> events.put(event.id(), Optional.of(event)));
        ids.ids().forEach(events::declare);
        return events;
    }
}

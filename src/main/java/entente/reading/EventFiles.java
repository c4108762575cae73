package entente.reading;

import static java.util.Comparator.comparing;

import entente.model.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads every event, several files at once, and judges what they say of one another. */
final class EventFiles {
    private static final String WHAT = "an event of the set";
    private static final Comparator<Event> BY_DATE = comparing(Event::date).thenComparing(Event::id);

    private final SetFiles files;
    private final Problems problems;

    EventFiles(SetFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The events by date and then id. */
    Register<Event> read(EventReader.Known known) {
        List<EventPath> paths = files.events();
        var ids = new Register<String>(WHAT, true);
        paths.forEach(path -> ids.put(path.id(), Optional.of(path.id())));
        var follows = new Follows();
        var reader = new EventReader(known, ids, follows);
        List<Optional<Event>> read = paths.parallelStream()
            .map(path -> files.event(path).flatMap(record -> reader.event(path, record)))
            .toList();
        follows.judge(problems);
        var events = new Register<Event>(WHAT, true);
        read.stream().flatMap(Optional::stream).sorted(BY_DATE)
            .forEach(event -> events.put(event.id(), Optional.of(event)));
        ids.ids().forEach(events::declare);
        return events;
    }
}

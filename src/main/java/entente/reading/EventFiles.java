package entente.reading;

import static java.util.Comparator.comparing;

import entente.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The files under {@code events/}, one an event, read several at once. */
final class EventFiles {
    private static final Comparator<Event> BY_DATE = comparing(Event::date).thenComparing(Event::id);

    private final List<EventPath> paths;
    private final SortedMap<String, byte[]> files;
    private final Problems problems;

    EventFiles(List<EventPath> paths, SortedMap<String, byte[]> files, Problems problems) {
        this.paths = paths;
        this.files = files;
        this.problems = problems;
    }

    /** The ids that events have by the names of their files. */
    Register<String> ids() {
        var ids = Register.<String>of("an event of the set", List.of());
        paths.forEach(path -> ids.put(path.id(), Optional.of(path.id())));
        return ids;
    }

    /** The events by date and then id; those with faults come last. */
    Register<Event> read(EventReader.Known known, CitationReader citations) {
        var follows = new Follows();
        var reader = new EventReader(known, citations, follows);
        List<Optional<Event>> read = paths.parallelStream()
                .map(path -> YamlFile.open(path.file(), files.get(path.file()), YamlFile.ONE_RECORD, problems)
                        .flatMap(record -> reader.event(path, record)))
                .toList();
        follows.judge(problems);
        var events = Register.<Event>of("an event of the set", List.of());
        read.stream().flatMap(Optional::stream).sorted(BY_DATE).forEach(event -> events.put(event.id(), Optional.of(event)));
        paths.forEach(path -> events.declare(path.id()));
        return events;
    }
}

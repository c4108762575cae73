package entente.picture.time;

import entente.insight.YearCounts;
import entente.model.Event;
import entente.model.Vocabulary.Area;
import entente.picture.DataTable;
import entente.picture.DataTable.Cell;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds the data table of a timeline: one row per event, or one row per year if there are more than 100 events.
 *
 * @param events the events by date
 * @param labelled the ids of the events that have labels in the picture
 * @param yearUrl the URL of the events of a year; null if there is none
 */
record TimelineTable(List<Event> events, Set<String> labelled, List<Area> areas, List<Milestone> milestones,
    SiteUrls urls, IntFunction<@Nullable String> yearUrl) {
    private static final int MAX_EVENT_ROWS = 100;

    /** The table in the language of {@code messages}. */
    DataTable toDataTable(Messages messages) {
        return events.size() > MAX_EVENT_ROWS ? rowPerYear(messages) : rowPerEvent(messages);
    }

    /** One row per event and per milestone, by day. */
    private DataTable rowPerEvent(Messages messages) {
        var rows = new TreeMap<LocalDate, List<List<Cell>>>();
        events.forEach(event -> rows.computeIfAbsent(event.date().first(), day -> new ArrayList<>()).add(List.of(
            Cell.of(messages.date(event.date())),
            new Cell(event.title().in(messages.language()), urls.url(event)),
            Cell.of(messages.join(
                event.areas().stream().map(area -> area.label().in(messages.language())).toList())))));
        milestones.forEach(milestone -> rows.computeIfAbsent(milestone.day(), day -> new ArrayList<>()).add(List.of(
            Cell.of(messages.date(milestone.date())), Cell.of(milestone.label()), Cell.of(""))));
        return new DataTable(
            List.of(messages.get("picture.data.date"), messages.get("picture.data.event"),
                messages.get("picture.data.area")),
            rows.values().stream().flatMap(List::stream).toList());
    }

    /** One row per year: the number of events, the number in each area, and the titles of the labelled events. */
    private DataTable rowPerYear(Messages messages) {
        YearCounts<Area> counts = YearCounts.of(events, areas, Event::areas);
        int last = events.stream().mapToInt(YearCounts::year).max().orElseThrow();
        return new DataTable(
            Stream.of(Stream.of(messages.get("picture.data.year"), messages.get("picture.data.events")),
                counts.counts().keySet().stream().map(area -> area.label().in(messages.language())),
                Stream.of(messages.get("picture.data.named"))).flatMap(names -> names).toList(),
            IntStream.rangeClosed(counts.first(), last).mapToObj(year -> Stream.of(
                Stream.of(Cell.of(Integer.toString(year)), totalCell(year, messages)),
                counts.counts().values().stream()
                    .map(count -> Cell.of(messages.number(count.get(year - counts.first())))),
                Stream.of(Cell.of(labelledTitles(year, messages)))).flatMap(cells -> cells).toList()).toList());
    }

    private Cell totalCell(int year, Messages messages) {
        int total = YearCounts.count(events, year);
        return new Cell(messages.number(total), total == 0 ? null : yearUrl.apply(year));
    }

    private String labelledTitles(int year, Messages messages) {
        return String.join(" · ", events.stream()
            .filter(event -> YearCounts.year(event) == year && labelled.contains(event.id()))
            .map(event -> event.title().in(messages.language())).toList());
    }
}

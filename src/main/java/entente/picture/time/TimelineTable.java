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
 * What a timeline shows, as a table: a row an event, or where there are very many a row a year, as the swarm shows them.
 *
 * @param events by date
 * @param named the ids of those that the picture names
 * @param year from a year to the address of its events, or to null
 */
record TimelineTable(List<Event> events, Set<String> named, List<Area> areas, List<Milestone> moments,
    SiteUrls addresses, IntFunction<@Nullable String> year) {
    private static final int MANY = 100;

    DataTable in(Messages words) {
        return events.size() > MANY ? years(words) : each(words);
    }

    /** A row an event and a moment, by day. */
    private DataTable each(Messages words) {
        var rows = new TreeMap<LocalDate, List<List<Cell>>>();
        events.forEach(event -> rows.computeIfAbsent(event.date().first(), day -> new ArrayList<>()).add(List.of(
            Cell.of(words.date(event.date())),
            new Cell(event.title().in(words.language()), addresses.of(event)),
            Cell.of(words.list(event.areas().stream().map(area -> area.label().in(words.language())).toList())))));
        moments.forEach(moment -> rows.computeIfAbsent(moment.day(), day -> new ArrayList<>()).add(List.of(
            Cell.of(words.date(moment.date())), Cell.of(moment.said()), Cell.of(""))));
        return new DataTable(
            List.of(words.say("picture.data.date"), words.say("picture.data.event"), words.say("picture.data.area")),
            rows.values().stream().flatMap(List::stream).toList());
    }

    /** A row a year: all its events, those of each area, and which are named. */
    private DataTable years(Messages words) {
        YearCounts<Area> counts = YearCounts.of(events, areas, Event::areas);
        int last = events.stream().mapToInt(YearCounts::year).max().orElseThrow();
        return new DataTable(
            Stream.of(Stream.of(words.say("picture.data.year"), words.say("picture.data.events")),
                counts.counts().keySet().stream().map(area -> area.label().in(words.language())),
                Stream.of(words.say("picture.data.named"))).flatMap(heads -> heads).toList(),
            IntStream.rangeClosed(counts.first(), last).mapToObj(at -> Stream.of(
                Stream.of(Cell.of(Integer.toString(at)), all(at, words)),
                counts.counts().values().stream().map(count -> Cell.of(words.number(count.get(at - counts.first())))),
                Stream.of(Cell.of(titles(at, words)))).flatMap(cells -> cells).toList()).toList());
    }

    private Cell all(int at, Messages words) {
        int found = YearCounts.count(events, at);
        return new Cell(words.number(found), found == 0 ? null : year.apply(at));
    }

    private String titles(int at, Messages words) {
        return String.join(" · ", events.stream()
            .filter(event -> YearCounts.year(event) == at && named.contains(event.id()))
            .map(event -> event.title().in(words.language())).toList());
    }
}

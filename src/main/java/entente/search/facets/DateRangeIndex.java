package entente.search.facets;

import entente.insight.YearCounts;
import entente.model.Event;
import entente.model.EventDate;
import entente.search.query.DateCertainty;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** When every event may have happened: first and last day, in days since 1970, in the order of the set. */
public final class DateRangeIndex {
    private static final int YEAR = 366;

    private final int[] first;
    private final int[] last;
    /** The places of the events that may last longer than a year; few. */
    private final int[] longer;
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();

    /** @param events ordered by first day */
    public DateRangeIndex(List<Event> events) {
        first = new int[events.size()];
        last = new int[events.size()];
        for (int place = 0; place < first.length; place++) {
            EventDate date = events.get(place).date();
            first[place] = day(date.first());
            last[place] = day(date.last());
            starts.putIfAbsent(date.first().getYear(), place);
        }
        longer = IntStream.range(0, first.length).filter(place -> last[place] - first[place] >= YEAR).toArray();
    }

    public EventBitSet since(EventDate since, DateCertainty dates) {
        int day = day(since.first());
        var bits = EventBitSet.none(first.length);
        bits.fill(startingFrom(day), first.length);
        if (dates == DateCertainty.POSSIBLE) {
            forEachReaching(day, bits::set);
        }
        return bits;
    }

    public EventBitSet until(EventDate until, DateCertainty dates) {
        int next = day(until.last()) + 1;
        var bits = EventBitSet.none(first.length);
        bits.fill(0, startingFrom(next));
        if (dates == DateCertainty.CERTAIN) {
            forEachReaching(next, bits::clear);
        }
        return bits;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** The place of the first event that starts on {@code day} or later. */
    private int startingFrom(int day) {
        int from = 0;
        int to = first.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (first[middle] < day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The events that start before {@code day} and last until then: of a year's width at most, or among the long ones. */
    private void forEachReaching(int day, IntConsumer each) {
        int start = startingFrom(day);
        for (int place = startingFrom(day - YEAR); place < start; place++) {
            if (last[place] >= day) {
                each.accept(place);
            }
        }
        for (int place : longer) {
            if (first[place] < day && last[place] >= day) {
                each.accept(place);
            }
        }
    }

    /** Events a year by their first day, from the first year with one to the last, gaps included. */
    public SequencedMap<Integer, Integer> years(EventBitSet among) {
        var years = new TreeMap<Integer, Integer>();
        starts.forEach((year, from) -> {
            var next = starts.higherEntry(year);
            int count = among.count(from, next == null ? first.length : next.getValue());
            if (count > 0) {
                years.put(year, count);
            }
        });
        return YearCounts.fillGaps(years);
    }
}

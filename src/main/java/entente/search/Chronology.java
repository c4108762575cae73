package entente.search;

import entente.model.Event;
import entente.model.EventDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** When every event may have happened: first and last day, in days since 1970, in the order of the set. */
final class Chronology {
    private final int[] first;
    private final int[] last;
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();

    /** @param events ordered by first day */
    Chronology(List<Event> events) {
        first = new int[events.size()];
        last = new int[events.size()];
        for (int place = 0; place < first.length; place++) {
            EventDate date = events.get(place).date();
            first[place] = Math.toIntExact(date.first().toEpochDay());
            last[place] = Math.toIntExact(date.last().toEpochDay());
            starts.putIfAbsent(date.first().getYear(), place);
        }
    }

    Bits since(EventDate since, Dates dates) {
        long day = since.first().toEpochDay();
        int[] deciding = switch (dates) {
            case POSSIBLE -> last;
            case CERTAIN -> first;
        };
        var bits = Bits.none(first.length);
        for (int place = 0; place < deciding.length; place++) {
            if (deciding[place] >= day) {
                bits.set(place);
            }
        }
        return bits;
    }

    Bits until(EventDate until, Dates dates) {
        long day = until.last().toEpochDay();
        int[] deciding = switch (dates) {
            case POSSIBLE -> first;
            case CERTAIN -> last;
        };
        var bits = Bits.none(first.length);
        for (int place = 0; place < deciding.length; place++) {
            if (deciding[place] <= day) {
                bits.set(place);
            }
        }
        return bits;
    }

    /** Events a year by their first day, from the first year with one to the last, gaps included. */
    SequencedMap<Integer, Integer> years(Bits among) {
        var years = new TreeMap<Integer, Integer>();
        starts.forEach((year, from) -> {
            var next = starts.higherEntry(year);
            int count = among.count(from, next == null ? first.length : next.getValue());
            if (count > 0) {
                years.put(year, count);
            }
        });
        if (!years.isEmpty()) {
            for (int year = years.firstKey(); year < years.lastKey(); year++) {
                years.putIfAbsent(year, 0);
            }
        }
        return years;
    }
}

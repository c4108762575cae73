package entente.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Ids and values of the event set of a running site.
 *
 * @param publicAddress of the site, as its files name it
 * @param ids by what is listed under them: {@code events}, {@code briefs}; {@code encounters} have two each ({@code
 *     lindqvist/song-wei}), {@code sources?year} are years
 * @param values of facets that events have, by facet, the most frequent first
 * @param first the first day whose knowledge can be asked for
 * @param last the last such day, the date of the set
 * @param cited what a citation of the whole list states: {@code 0123456789ab-421}
 */
record Sample(String publicAddress, Map<String, List<String>> ids, Map<String, List<String>> values, LocalDate first,
    LocalDate last, String cited) {
    /** An id or value of no set. */
    static final String NOTHING = "nothing";
    private static final double MIDDLE = 0.75;

    /** At most {@code most} ids, as a sample the same when a few records are added. */
    List<String> some(String section, int most) {
        List<String> all = ids.getOrDefault(section, List.of());
        return all.subList(0, Math.min(most, all.size()));
    }

    /** One id; {@value #NOTHING} if the set has none. */
    String one(String section) {
        return some(section, 1).stream().findFirst().orElse(NOTHING);
    }

    /** A filter for the rarest value of a facet, so that documents of it are short: {@code kind=patrol}. */
    String rarest(String facet) {
        return facet + "=" + values.getOrDefault(facet, List.of(NOTHING)).getLast();
    }

    /** A filter for the most frequent value of a facet. */
    String commonest(String facet) {
        return facet + "=" + values.getOrDefault(facet, List.of(NOTHING)).getFirst();
    }

    /** The most frequent topic as words to search for. */
    String words() {
        return values.getOrDefault("topic", List.of(NOTHING)).getFirst().replace('-', ' ');
    }

    /** A day of the past, on which some records are not known yet. */
    LocalDate middle() {
        return day(MIDDLE);
    }

    /** The day after {@code part} of the time from the first day to the last. */
    LocalDate day(double part) {
        return first.plusDays(Math.round(ChronoUnit.DAYS.between(first, last) * part));
    }
}

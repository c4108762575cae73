package entente.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Ids and values of the event set of a running site.
 *
 * @param publicAddress of the site, as written in its files
 * @param ids by section: {@code events}, {@code briefs}; an id of {@code encounters} is a pair of actors ({@code
 *     lindqvist/song-wei}), an id of {@code sources?year} is a year
 * @param values of facets that events have, by facet, the most frequent first
 * @param first the first day that {@code as-of} accepts
 * @param last the last such day, the date of the set
 * @param cited the value of {@code cited=} in a citation of all events: {@code 0123456789ab-421}
 */
record Sample(String publicAddress, Map<String, List<String>> ids, Map<String, List<String>> values, LocalDate first,
    LocalDate last, String cited) {
    /** An id or a value that no set has. */
    static final String NOTHING = "nothing";
    private static final double PAST_DAY = 0.75;

    /** At most {@code max} ids. They are mostly the same ids after a few records were added to the set. */
    List<String> firstIds(String section, int max) {
        List<String> all = ids.getOrDefault(section, List.of());
        return all.subList(0, Math.min(max, all.size()));
    }

    /** One id; {@value #NOTHING} if the set has none. */
    String firstId(String section) {
        return firstIds(section, 1).stream().findFirst().orElse(NOTHING);
    }

    /** A filter for the rarest value of a facet, which makes documents short: {@code kind=patrol}. */
    String rarestFilter(String facet) {
        return facet + "=" + values.getOrDefault(facet, List.of(NOTHING)).getLast();
    }

    /** A filter for the most frequent value of a facet. */
    String mostFrequentFilter(String facet) {
        return facet + "=" + values.getOrDefault(facet, List.of(NOTHING)).getFirst();
    }

    /** The most frequent topic as words to search for. */
    String searchWords() {
        return values.getOrDefault("topic", List.of(NOTHING)).getFirst().replace('-', ' ');
    }

    /** A day on which some records were not known yet. */
    LocalDate pastDay() {
        return day(PAST_DAY);
    }

    /**
     * The day after a part of the time from the first day to the last.
     *
     * @param part from 0, the first day, to 1, the last
     */
    LocalDate day(double part) {
        return first.plusDays(Math.round(ChronoUnit.DAYS.between(first, last) * part));
    }
}

package entente.search.match;

import entente.model.Actor;
import entente.model.Event;
import entente.model.Place;
import entente.model.Strand;
import java.util.List;

/**
 * Suggestions for a query with words: spelling corrections, records with matching names, and partial matches.
 *
 * @param corrections words that the set does not contain, each with the word that was searched for instead
 * @param actors the actors whose names contain the most words of the query, if that is at least half of them; most
 *     events first, at most {@value #MAX_RECORDS}
 * @param strands the strands, selected and sorted in the same way
 * @param places the places, selected and sorted in the same way
 * @param partialMatches if at least one event but fewer than {@value #ENOUGH_EVENTS} are found: further events with at least half of the
 *     words; most words first, at most {@value #MAX_RECORDS}
 */
public record Suggestions(List<Correction> corrections, List<Actor> actors, List<Strand> strands, List<Place> places,
    List<Event> partialMatches) {
    /** The maximum length of each list of records. */
    public static final int MAX_RECORDS = 5;

    /** With this many events found, partial matches are no longer suggested. */
    public static final int ENOUGH_EVENTS = 10;

    /** No suggestions, as for a query without words. */
    public static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of(), List.of(), List.of());

    public Suggestions {
        corrections = List.copyOf(corrections);
        actors = List.copyOf(actors);
        strands = List.copyOf(strands);
        places = List.copyOf(places);
        partialMatches = List.copyOf(partialMatches);
    }

    /**
     * A spelling correction.
     *
     * @param typed the word of the query
     * @param corrected the nearest word of the set, which was searched for instead
     */
    public record Correction(String typed, String corrected) {}
}

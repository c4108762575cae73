package entente.search.match;

import entente.model.Actor;
import entente.model.Event;
import entente.model.Place;
import entente.model.Strand;
import java.util.List;

/**
 * What a reader may have meant, beside the events themselves.
 *
 * @param corrections words that the set does not have, each with the word that was looked for instead
 * @param actors those called by the words, the best known to the set first; at most {@value #MOST}
 * @param strands likewise
 * @param places likewise
 * @param nearly where fewer than {@value #FEW} events are found: others that have half of the words, those with the
 *     most first
 */
public record Suggestions(List<Correction> corrections, List<Actor> actors, List<Strand> strands, List<Place> places,
    List<Event> nearly) {
    /** Records of one sort. */
    public static final int MOST = 5;
    /** Of so many events found, and more, no others are offered. */
    public static final int FEW = 10;
    /** For a query without words. */
    public static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of(), List.of(), List.of());

    public Suggestions {
        corrections = List.copyOf(corrections);
        actors = List.copyOf(actors);
        strands = List.copyOf(strands);
        places = List.copyOf(places);
        nearly = List.copyOf(nearly);
    }

    /** @param read the word of the set that comes nearest to {@code typed} */
    public record Correction(String typed, String read) {}
}

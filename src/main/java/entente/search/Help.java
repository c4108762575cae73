package entente.search;

import entente.model.Actor;
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
 */
public record Help(List<Correction> corrections, List<Actor> actors, List<Strand> strands, List<Place> places) {
    /** Records of one sort. */
    public static final int MOST = 5;
    /** For a query without words. */
    static final Help NONE = new Help(List.of(), List.of(), List.of(), List.of());

    public Help {
        corrections = List.copyOf(corrections);
        actors = List.copyOf(actors);
        strands = List.copyOf(strands);
        places = List.copyOf(places);
    }

    /** @param read the word of the set that comes nearest to {@code typed} */
    public record Correction(String typed, String read) {}
}

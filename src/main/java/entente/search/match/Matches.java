package entente.search.match;

import entente.search.analysis.ParsedQuery;
import entente.search.facets.EventBitSet;
import entente.search.match.Suggestions.Correction;
import java.util.List;

/**
 * The events that have the words asked for.
 *
 * @param query as it was read: words that the set does not have are replaced by what was most likely meant
 * @param events all of them
 * @param eventsByWord for each word the events that have it
 * @param excluded the events that have a word that was not wanted
 * @param layers where each word was found, with what a hit there weighs
 * @param partialOnly whether no event has every word, so that these have the most
 * @param corrections what was replaced
 */
public record Matches(ParsedQuery query, EventBitSet events, List<EventBitSet> eventsByWord, EventBitSet excluded,
    List<Layer> layers, boolean partialOnly,
    List<Correction> corrections) {
    /** Events that match with one weight, at least 1. */
    public record Layer(EventBitSet events, int weight) {}

    /** By place, what the hits of each event of {@code among} weigh together. */
    public int[] weights(EventBitSet among) {
        int[] weights = new int[among.size()];
        for (var layer : layers) {
            long[] hits = layer.events().words();
            long[] wanted = among.words();
            for (int i = 0; i < hits.length; i++) {
                for (long word = hits[i] & wanted[i]; word != 0; word &= word - 1) {
                    weights[(i << 6) + Long.numberOfTrailingZeros(word)] += layer.weight();
                }
            }
        }
        return weights;
    }
}

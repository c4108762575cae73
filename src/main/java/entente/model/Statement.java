package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone said, paraphrased.
 *
 * @param id unique within the event
 * @param phrases the few words that are the news themselves, if any
 */
public record Statement(
    String id,
    List<Actor> speakers,
    @Nullable Actor audience,
    LocalizedText text,
    List<Quotation> phrases,
    List<Citation> citations) {
    public Statement {
        speakers = List.copyOf(speakers);
        phrases = List.copyOf(phrases);
        citations = List.copyOf(citations);
    }
}

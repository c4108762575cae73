package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of one or more actors, paraphrased.
 *
 * @param id unique within the event: {@code s1}
 * @param speakers at least one; a joint statement has several
 * @param audience the actor that it is addressed to; null if none is named
 * @param phrases verbatim quotations, only where the wording itself is the news
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

    /**
     * A short verbatim quotation of at most twelve words.
     *
     * @param language BCP 47 tag of the language of {@code words}
     */
    public record Quotation(String language, String words) {}
}

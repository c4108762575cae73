package entente.brief;

import static java.util.Objects.requireNonNull;

import entente.insight.Side;
import entente.model.Vocabulary;
import entente.picture.Ink;
import entente.search.query.Facet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The colours that the values of a facet have wherever they are drawn. */
public final class FacetInk {
    private FacetInk() {}

    /**
     * @param value of {@code facet}, in {@code vocabulary}
     * @return null where a value has no colour of its own
     */
    public static @Nullable Ink of(Facet facet, String value, Vocabulary vocabulary) {
        return switch (facet) {
            case AREA -> Ink.of(List.of(requireNonNull(vocabulary.areas().get(value))), vocabulary);
            case SIDE -> Side.all(vocabulary).stream().filter(side -> side.id().equals(value))
                .map(side -> Ink.of(side, vocabulary)).findFirst().orElse(null);
            default -> null;
        };
    }
}

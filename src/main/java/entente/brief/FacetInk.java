package entente.brief;

import static java.util.Objects.requireNonNull;

import entente.insight.Side;
import entente.model.Vocabulary;
import entente.picture.Ink;
import entente.search.query.Facet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps values of a facet to inks, so that a value has the same colour in every chart. */
public final class FacetInk {
    private FacetInk() {}

    /**
     * The ink of a value, or null if the chart has to choose one.
     *
     * @param value code of a value of {@code facet}, as in {@code vocabulary}
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

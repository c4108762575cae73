package entente.web.page;

import entente.search.query.Facet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of charts of the events that match a filter. Each has its own path; the filter is the query string. */
public enum ChartKind {
    YEARS(null), AREAS(Facet.AREA), TOPICS(Facet.TOPIC), KINDS(Facet.KIND), SIDES(Facet.SIDE),
    TIMELINE(null), MAP(null), NETWORK(null);

    /** The facet that the stacked columns are split by; null for plain columns and for charts without columns. */
    public final @Nullable Facet stackFacet;

    ChartKind(@Nullable Facet stack) {
        this.stackFacet = stack;
    }

    /** The path below the language: {@code events/timeline}. {@code YEARS} is shown on the list page itself. */
    public String path() {
        return this == YEARS ? "events" : "events/" + code();
    }

    /** The name in URLs and message keys: {@code timeline}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose page has this path, if there is one. */
    static Optional<ChartKind> withPath(String path) {
        for (var kind : values()) {
            if (kind.path().equals(path)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

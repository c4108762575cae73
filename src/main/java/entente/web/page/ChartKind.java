package entente.web.page;

import entente.search.query.Facet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way to see the events of a filter, each under an address of its own with the filter as its query. */
public enum ChartKind {
    YEARS(null), AREAS(Facet.AREA), TOPICS(Facet.TOPIC), KINDS(Facet.KIND), SIDES(Facet.SIDE),
    TIMELINE(null), MAP(null), NETWORK(null);

    /** By what columns are stacked; null where they are not, and for what has no columns. */
    public final @Nullable Facet stack;

    ChartKind(@Nullable Facet stack) {
        this.stack = stack;
    }

    /** Behind the language: {@code events/timeline}; the list itself shows its years. */
    public String path() {
        return this == YEARS ? "events" : "events/" + code();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that has its page at {@code path}. */
    static Optional<ChartKind> at(String path) {
        for (var kind : values()) {
            if (kind.path().equals(path)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

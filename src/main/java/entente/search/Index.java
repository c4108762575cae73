package entente.search;

import entente.insight.Origins;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds events. Immutable once built, shared over threads. */
public final class Index {
    private final EventSet set;
    private final List<Event> events;
    private final Columns columns;
    private final Counting counting;
    private final Chronology chronology;
    private final int[] significance;
    private final int[] origins;
    private final WordIndex words;
    private final Acquaintance acquaintance;

    private Index(EventSet set) {
        this.set = set;
        events = List.copyOf(set.events().values());
        var equivalents = Equivalents.known();
        var texts = CompletableFuture.supplyAsync(() -> TextWriter.write(events, equivalents));
        columns = new Columns(set, events);
        counting = new Counting(columns);
        chronology = new Chronology(events);
        significance = events.stream().mapToInt(event -> event.significance().grade()).toArray();
        origins = events.stream().mapToInt(event -> Origins.of(event).count()).toArray();
        Map<Role, SharedField> named = new Naming(set, events, columns, equivalents).fields();
        var fields = new EnumMap<Role, Field>(texts.join());
        fields.putAll(named);
        words = new WordIndex(fields, equivalents, events.size());
        acquaintance = new Acquaintance(set, named, words.lexicon());
    }

    /** Takes time and memory in step with the words of {@code set}. */
    public static Index of(EventSet set) {
        return new Index(set);
    }

    /**
     * Loads in the background what every index needs: whoever reads a set for the first time calls this before, and has
     * its index sooner.
     */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("entente-index").start(TextWriter::prepare);
    }

    public EventSet set() {
        return set;
    }

    /** The events that {@code query} finds. */
    public Selection select(Query query) {
        Hits hits = query.q().isEmpty() ? null : words.find(query.q());
        Narrowing narrowing = narrowing(query, hits);
        Bits found = narrowing.all();
        int size = found.count();
        var chosen = new Chosen<>(events, size, ordered(query, hits, found, size));
        var counts = counting.counts(query, narrowing, found, size);
        List<Selection.Relief> reliefs = size == 0 ? Relieving.reliefs(query, narrowing) : List.of();
        return new Selection(set, query, chosen, counts, chronology.years(found), reliefs,
            hits != null && hits.someWords(),
            hits == null ? Help.NONE : acquaintance.help(hits, nearly(hits, narrowing, size)),
            hits == null ? Highlights.NONE : Highlights.of(hits.asked(), words.lexicon()));
    }

    private Narrowing narrowing(Query query, @Nullable Hits hits) {
        var narrowing = new Narrowing(events.size());
        if (hits != null) {
            narrowing.add("q", hits.events());
        }
        query.chosen().forEach((facet, values) -> narrowing.add(facet.code(), columns.of(facet).having(values)));
        EventDate since = query.since();
        if (since != null) {
            narrowing.add("since", chronology.since(since, query.dates()));
        }
        EventDate until = query.until();
        if (until != null) {
            narrowing.add("until", chronology.until(until, query.dates()));
        }
        if (query.origins() > 0) {
            narrowing.add("origins", fromAtLeast(query.origins()));
        }
        return narrowing;
    }

    private Bits fromAtLeast(int number) {
        var bits = Bits.none(origins.length);
        for (int place = 0; place < origins.length; place++) {
            if (origins[place] >= number) {
                bits.set(place);
            }
        }
        return bits;
    }

    /** Whoever finds little may have asked for a word too many: what has half of the words, most words first. */
    private List<Event> nearly(Hits hits, Narrowing narrowing, int found) {
        var nearly = new ArrayList<Event>();
        if (found == 0 || found >= Help.FEW) {
            return nearly;
        }
        Bits others = narrowing.without("q").andNot(hits.events()).andNot(hits.unwanted());
        List<Bits> atLeast = Bits.atLeast(hits.having());
        for (int words = atLeast.size() - 1; words * 2 >= atLeast.size() && nearly.size() < Help.MOST; words--) {
            Bits having = atLeast.get(words - 1).and(others);
            others.andNot(having);
            int count = having.count();
            IntUnaryOperator nearest = ranked(having, count, relevance(hits, having));
            IntStream.range(0, Math.min(count, Help.MOST - nearly.size())).map(nearest).mapToObj(events::get)
                .forEach(nearly::add);
        }
        return nearly;
    }

    /** From a rank to a place: of a list by date no more is worked out than what is looked at. */
    private IntUnaryOperator ordered(Query query, @Nullable Hits hits, Bits found, int size) {
        return switch (query.order()) {
            case DATE -> newest(found, size);
            case OLDEST -> new Ranked(found)::at;
            case SIGNIFICANCE -> ranked(found, size, significance);
            case ORIGINS -> ranked(found, size, origins);
            case RELEVANCE -> hits == null || hits.layers().isEmpty()
                ? newest(found, size)
                : ranked(found, size, relevance(hits, found));
        };
    }

    private static IntUnaryOperator newest(Bits found, int size) {
        var oldest = new Ranked(found);
        return rank -> oldest.at(size - 1 - rank);
    }

    private static IntUnaryOperator ranked(Bits found, int size, int[] keys) {
        int[] places = Ranking.descending(found.descending(size), keys);
        return rank -> places[rank];
    }

    /** Hits first, and what weighs more in itself where they are equal. */
    private int[] relevance(Hits hits, Bits found) {
        int[] keys = hits.weights(found);
        found.forEach(place -> keys[place] = keys[place] << 2 | significance[place]);
        return keys;
    }
}

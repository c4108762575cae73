package entente.bench;

import entente.TestSets;
import entente.generated.GeneratedSet;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.DateCertainty;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.search.query.Sort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times ten typical queries at growing sizes, and the SQL that gives the same list and the same counts from SQLite's
 * FTS5; and a query of misspelt words, for which FTS5 finds nothing. A million events need a heap of about 10 GB:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=SearchBench -Dbench.heap=12g}
 */
public final class SearchBench {
    private static final int WARM_UP = 30;
    private static final int RUNS = 200;
    private static final int WARM_STARTS = 5;
    /** Few, and only one at a million events, since SQLite takes seconds for them. */
    private static final int SQLITE_RUNS = 3;
    private static final int MILLION = 1_000_000;
    private static final int[] SIZES = {10_000, 100_000, MILLION};

    private SearchBench() {}

    /**
     * Prints a table of figures.
     *
     * @param sizes numbers of events; by default the curated set, 10,000, 100,000 and 1,000,000
     */
    public static void main(String[] sizes) throws Exception {
        System.out.printf(Locale.ROOT, "%s, %d processors%n", Runtime.version(),
            Runtime.getRuntime().availableProcessors());
        System.out.printf(Locale.ROOT, "the curated set read and indexed in %.0f ms in a JVM just started",
            times(0, 1, SearchBench::start)[0]);
        System.out.printf(Locale.ROOT, ", %.0f ms once warm%n", times(WARM_STARTS, WARM_STARTS, SearchBench::start)[0]);
        EventSet curated = TestSets.curated();
        var rows = new ArrayList<String>();
        if (sizes.length == 0) {
            rows.add(bench(curated));
        }
        int[] all = sizes.length == 0 ? SIZES : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        for (int size : all) {
            rows.add(bench(GeneratedSet.of(curated, size, 42)));
        }
        System.out
            .printf("%n| events | SQLite takes, times as long: at least, median | slowest p99, ms | index, MB |%n");
        rows.forEach(System.out::println);
    }

    private static int start() {
        Index.prepare();
        return switch (EventSetReader.read(TestSets.curatedFiles())) {
            case ReadResult.Valid(var set) -> Index.of(set).search(Query.ALL).events().size();
            case ReadResult.Invalid(var problems, var more) -> throw new AssertionError(problems);
        };
    }

    /** Times all queries with one set. Returns a row of the table of figures. */
    private static String bench(EventSet set) throws Exception {
        System.out.printf("%n%s%n", GeneratedSet.describe(set));
        long before = usedMegabytes();
        long start = System.nanoTime();
        var index = Index.of(set);
        double built = millis(start);
        long size = usedMegabytes() - before;
        System.out.printf(Locale.ROOT, "set in %,d MB of heap; indexed in %.0f ms, index in %,d MB%n", before, built,
            size);
        var timings = compare(index);
        misspelt(index);
        double[] ratios = timings.stream().mapToDouble(Timing::ratio).sorted().toArray();
        double slowest = timings.stream().mapToDouble(Timing::p99).max().orElseThrow();
        return String.format(Locale.ROOT, "| %,d | %.0f, %.0f | %.1f | %,d |", set.events().size(), ratios[0],
            quantile(ratios, 0.5), slowest, size);
    }

    private static List<Timing> compare(Index index) throws Exception {
        Path file = Files.createTempFile("entente-bench", ".db");
        long start = System.nanoTime();
        var timings = new ArrayList<Timing>();
        try (var sqlite = new SqliteIndex(index.set(), file)) {
            System.out.printf(Locale.ROOT, "SQLite filled in %.0f ms, %,d MB on disk%n", millis(start),
                Files.size(file) >> 20);
            System.out.printf("%-28s %9s %12s %9s %12s %7s%n", "query", "events", "median, ms", "p99", "SQLite, ms",
                "ratio");
            for (var query : queries(index.set().events().size()).entrySet()) {
                timings.add(time(query.getKey(), query.getValue(), index, sqlite));
            }
        } finally {
            Files.deleteIfExists(file);
        }
        return timings;
    }

    /**
     * The figures of one query.
     *
     * @param p99 the 99th percentile, in milliseconds
     * @param ratio how many times as long SQLite takes, at the median
     */
    private record Timing(double p99, double ratio) {}

    private static Timing time(String name, Query query, Index index, SqliteIndex sqlite) throws Exception {
        SearchResult literal =
            index.search(query.withWords(quoted(query.q())).withSort(Sort.DATE).withPage(query.page()));
        sqlite.check(literal);
        double[] millis = times(WARM_UP, RUNS, () -> index.search(query).page().size());
        int runs = index.set().events().size() < MILLION ? SQLITE_RUNS : 1;
        double[] sqliteMillis = times(0, runs, () -> sqlite.search(query));
        var timing = new Timing(quantile(millis, 0.99), quantile(sqliteMillis, 0.5) / quantile(millis, 0.5));
        System.out.printf(Locale.ROOT, "%-28s %,9d %12.2f %9.2f %12.1f %7.0f%n", name,
            index.search(query).events().size(), quantile(millis, 0.5), timing.p99(),
            quantile(sqliteMillis, 0.5), timing.ratio());
        return timing;
    }

    /** Two words that no event has. The index corrects them; FTS5 finds nothing. */
    private static void misspelt(Index index) throws Exception {
        Query query = Query.ALL.withWords("satelites navigaton");
        double[] millis = times(WARM_UP, RUNS, () -> index.search(query).page().size());
        System.out.printf(Locale.ROOT, "%-28s %,9d %12.2f %9.2f%n", "two misspelt words",
            index.search(query).events().size(), quantile(millis, 0.5), quantile(millis, 0.99));
    }

    /** Each word as a phrase, so that it is searched literally, as FTS5 does. */
    private static String quoted(String q) {
        return q.isEmpty() ? "" : "\"" + q.replace(" ", "\" \"") + "\"";
    }

    private static Map<String, Query> queries(int size) {
        Query four = Query.ALL.with(Facet.AREA, "defence").with(Facet.TOPIC, "missile-defence")
            .with(Facet.TOPIC, "strategic-stability").with(Facet.KIND, "consultation").with(Facet.SIGNIFICANCE, "2")
            .with(Facet.SIGNIFICANCE, "1");
        Query space = Query.ALL.with(Facet.AREA, "space").with(Facet.KIND, "agreement").with(Facet.CREDIBILITY, "2")
            .with(Facet.SIDE, "both");
        int deep = Math.max(1, size / SearchResult.PAGE_SIZE / 20);
        var queries = new LinkedHashMap<String, Query>();
        queries.put("a word", Query.ALL.withWords("missile"));
        queries.put("a word, four facets", four.withWords("missile"));
        queries.put("two words, four facets", space.withWords("lunar station"));
        queries.put("a common word, two facets",
            four.without(Facet.TOPIC).without(Facet.SIGNIFICANCE).withWords("china"));
        queries.put("a name, by date", Query.ALL.withWords("shoigu").withSort(Sort.DATE));
        queries.put("two facets", Query.ALL.with(Facet.AREA, "space").with(Facet.KIND, "agreement"));
        queries.put("a period and a facet",
            new Query("", Map.of(Facet.KIND, List.of("exercise")), EventDate.parse("2014"),
                EventDate.parse("2019"), DateCertainty.POSSIBLE, 0, null, 1));
        queries.put("everything", Query.ALL);
        queries.put("a deep page", Query.ALL.with(Facet.AREA, "defence").withPage(deep));
        queries.put("nothing", Query.ALL.with(Facet.AREA, "space").with(Facet.KIND, "patrol").withWords("shoigu"));
        return queries;
    }

    private interface Action {
        int run() throws Exception;
    }

    /** The times of all runs in milliseconds, in ascending order. */
    private static double[] times(int warmUp, int runs, Action action) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            action.run();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            action.run();
            times[i] = millis(start);
        }
        Arrays.sort(times);
        return times;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static long usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}

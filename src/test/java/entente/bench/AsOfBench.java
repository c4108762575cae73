package entente.bench;

import entente.TestSets;
import entente.generated.GeneratedSet;
import entente.insight.Backlinks;
import entente.insight.Encounters;
import entente.insight.EventSetAsOf;
import entente.model.EventSet;
import entente.search.Index;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times the first request for a day: reducing the set to what was known then, and computing what an edition needs. The
 * limit in {@link entente.edition.AsOfEditions} is derived from it. To run it: {@code mvn -q test-compile
 * exec:exec@bench -Dbench=AsOfBench}
 */
public final class AsOfBench {
    private static final int[] SIZES = {1_000, 5_000, 20_000};
    private static final int RUNS = 5;

    private AsOfBench() {}

    /**
     * Prints the best time for each size.
     *
     * @param sizes numbers of events; by default the curated set, 1,000, 5,000 and 20,000
     */
    public static void main(String[] sizes) {
        EventSet curated = TestSets.curated();
        bench(curated);
        int[] all = sizes.length == 0 ? SIZES : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        for (int size : all) {
            bench(GeneratedSet.of(curated, size, 42));
        }
    }

    private static void bench(EventSet set) {
        LocalDate day = set.date().minusDays(1);
        double best = Double.MAX_VALUE;
        int known = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            EventSet then = EventSetAsOf.of(set, day).orElseThrow();
            Index.of(then);
            Backlinks.of(then);
            Encounters.of(then);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
            known = then.events().size();
        }
        System.out.printf(Locale.ROOT, "%,d of %,d events as of %s in %.0f ms, best of %d%n", known,
            set.events().size(), day, best, RUNS);
    }
}

package entente.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Readers who ask for an address, wait for the answer, think, and go on, each on a connection of their own. */
final class Readers {
    private static final long SEED = 5;

    private final Target target;
    private final ReaderMix mix;

    Readers(Target target, ReaderMix mix) {
        this.target = target;
        this.mix = mix;
    }

    /**
     * Lets readers read, and returns when the last of them has its last answer.
     *
     * @param thinking mean time between an answer and the next request; each is between half and one and a half of it
     */
    Measurements read(int readers, Duration thinking, Duration duration) {
        var measurements = new Measurements();
        long end = System.nanoTime() + duration.toNanos();
        var seeds = new SplittableRandom(SEED);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < readers; reader++) {
                RandomGenerator random = seeds.split();
                threads.submit(() -> {
                    readUntil(end, thinking, random, measurements);
                    return null;
                });
            }
        }
        return measurements;
    }

    private void readUntil(long end, Duration thinking, RandomGenerator random, Measurements measurements)
        throws InterruptedException, IOException {
        @Nullable
        Connection connection = null;
        think(thinking, random);
        while (System.nanoTime() < end) {
            connection = ask(connection, mix.next(random), measurements);
            think(thinking, random);
        }
        if (connection != null) {
            connection.close();
        }
    }

    /** Returns the connection for the next request; null if that needs a new one. */
    private @Nullable Connection ask(@Nullable Connection open, ReaderMix.Request request, Measurements measurements)
        throws IOException {
        long start = System.nanoTime();
        Connection connection = open;
        try {
            connection = connection == null ? new Connection(target) : connection;
            Connection.Response response = connection.get(request.path());
            measurements.add(request.kind(), response.status(), System.nanoTime() - start);
            if (!response.isLast()) {
                return connection;
            }
        } catch (IOException e) {
            measurements.addFailure(request.kind() + " " + e.getClass().getSimpleName());
        }
        if (connection != null) {
            connection.close();
        }
        return null;
    }

    private static void think(Duration mean, RandomGenerator random) throws InterruptedException {
        Thread.sleep(mean.dividedBy(2).plus(Duration.ofNanos((long) (mean.toNanos() * random.nextDouble()))));
    }
}

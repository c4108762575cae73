package entente.web;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.util.concurrent.TimeUnit.SECONDS;

import entente.reading.EventSetReader;
import entente.reading.Problem;
import entente.reading.Reading;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is served now and takes up what follows it. A folder is looked at every two seconds and read once it has
 * changed and come to rest; a sound set then replaces the old one whole, a faulty one is reported and changes nothing.
 */
final class Editions implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("entente");
    private static final int LOOK_EVERY = 2;
    private static final String SETTING = "ENTENTE_EVENTSET";

    private final Shelf files;
    private final ScheduledExecutorService watch;
    private volatile Standing standing = new Standing.Withheld(List.of());
    private @Nullable Object taken;
    private @Nullable Object seen;

    private Editions(Shelf files) {
        this.files = files;
        this.watch = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("entente-set").unstarted(task));
    }

    /** Reads the set that {@code settings} name, else the packaged one; watches it from now on if it lies in a folder. */
    static Editions of(Settings settings, Shelf packaged) {
        var editions = new Editions(settings.folder() == null ? packaged : new Shelf.Folder(settings.folder()));
        if (settings.problems().isEmpty()) {
            editions.open();
        } else {
            editions.refuse(settings.problems());
        }
        return editions;
    }

    private void open() {
        look(); // sees the files
        look(); // finds them at rest, and reads them
        if (files instanceof Shelf.Folder) {
            watch.scheduleWithFixedDelay(this::look, LOOK_EVERY, LOOK_EVERY, SECONDS);
        }
    }

    /** What to serve: ask once a request. */
    Standing now() {
        return standing;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    private void look() {
        try {
            Object stamp = files.stamp();
            if (stamp.equals(seen) && !stamp.equals(taken)) {
                take(files.read());
                taken = stamp;
            }
            seen = stamp;
        } catch (IOException | RuntimeException e) {
            stumble(e);
        }
    }

    /** Reports a failure once, however often it is met again. */
    private void stumble(Exception failure) {
        String stamp = failure.toString();
        if (!stamp.equals(taken)) {
            taken = stamp;
            LOG.log(ERROR, "The event set cannot be read", failure);
            refuse(List.of(new Problem(SETTING, 0, "", "files that cannot be read", "a folder that can")));
        }
    }

    private void take(SortedMap<String, byte[]> found) {
        if (found.isEmpty()) {
            refuse(
                List.of(new Problem(SETTING, 0, "", "no folder, or one without files", "the folder of an event set")));
            return;
        }
        switch (EventSetReader.read(found)) {
            case Reading.Sound(var set) -> {
                standing = Edition.of(set);
                LOG.log(INFO, "Serving {0,number,integer} events of the set {1}", set.events().size(),
                    set.fingerprint());
            }
            case Reading.Faulty(var problems) -> refuse(problems);
        }
    }

    private void refuse(List<Problem> problems) {
        problems.forEach(problem -> LOG.log(ERROR, "{0}", problem));
        LOG.log(ERROR, "{0,number,integer} problems, listed above: {1} is not served", problems.size(), files);
        if (standing instanceof Standing.Withheld) {
            standing = new Standing.Withheld(problems);
        }
    }
}

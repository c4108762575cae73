package entente.edition;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import entente.edition.EditionLoader.Result;
import entente.reading.yaml.Problem;
import entente.reading.yaml.SetTooLargeException;
import entente.search.Index;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds the edition that is served and replaces it when the event set changes. A folder is polled every two seconds. It
 * is read when it has changed and its files were the same in two successive polls, so that a half-copied set is not
 * read. A valid set replaces the old edition as a whole; an invalid one is logged and changes nothing.
 *
 * <p>No failure ends the polling, not even an {@link OutOfMemoryError}: it is logged once, and the same files are read
 * again after a minute.
 */
public final class EditionHolder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("entente");
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(2);
    private static final Duration RETRY_INTERVAL = Duration.ofMinutes(1);

    private final FileTree files;
    private final EditionLoader loader;
    private final InstantSource clock;
    private final System.Logger log;
    private final AsOfEditions asOfEditions = new AsOfEditions();
    private final ProblemLog setLog;
    private final ProblemLog briefLog;
    private final Thread watch = Thread.ofPlatform().daemon().name("entente-set").unstarted(this::watch);
    private volatile @Nullable Edition edition;
    private volatile WatchStatus status;
    private FileTree.@Nullable Stamp lastStamp;
    private FileTree.@Nullable Stamp readStamp;
    private @Nullable String loggedFailure;
    private Instant nextAttempt = Instant.MIN;

    private EditionHolder(FileTree files, SortedMap<String, byte[]> definitions, InstantSource clock,
        System.Logger log) {
        this.files = files;
        this.loader = new EditionLoader(definitions);
        this.clock = clock;
        this.log = log;
        this.setLog = new ProblemLog(log);
        this.briefLog = new ProblemLog(log);
        this.status = new WatchStatus(clock.instant(), files instanceof FileTree.FolderFiles, null, null);
    }

    /** Either the edition that is served or why none is. */
    public sealed interface State {
        record Ready(Edition current) implements State {}

        /** No valid set has been loaded since the start. */
        record Unavailable(Refusal refusal) implements State {}

        /** The edition that is served; empty if none is available. */
        default Optional<Edition> edition() {
            return this instanceof Ready(var edition) ? Optional.of(edition) : Optional.empty();
        }
    }

    /**
     * Reads the set in {@code folder}, or the packaged one, and starts polling the folder.
     *
     * @param folder of the set; null for the packaged set, which is not polled
     * @param problems of the settings; if there are any, no set is read
     * @param definitions files of the brief definitions, by path
     * @param clock for the times of the {@link WatchStatus}
     */
    public static EditionHolder of(@Nullable Path folder, List<Problem> problems, FileTree packaged,
        SortedMap<String, byte[]> definitions, InstantSource clock) {
        return of(folder, problems, packaged, definitions, clock, LOG);
    }

    static EditionHolder of(@Nullable Path folder, List<Problem> problems, FileTree packaged,
        SortedMap<String, byte[]> definitions, InstantSource clock, System.Logger log) {
        FileTree files = folder == null ? packaged : new FileTree.FolderFiles(folder);
        var holder = new EditionHolder(files, definitions, clock, log);
        if (problems.isEmpty()) {
            Index.prepare();
            holder.start();
        } else {
            holder.refuse(new Result.Refused(Refusal.Reason.SETTINGS, problems, 0));
        }
        return holder;
    }

    private void start() {
        checkForChanges(); // records the stamp
        checkForChanges(); // finds the same stamp, so it reads the files
        if (files instanceof FileTree.FolderFiles) {
            watch.start();
        }
    }

    /** The current state, which may change at any time. A request should use the same edition from beginning to end. */
    public State current() {
        Edition served = edition;
        if (served != null) {
            return new State.Ready(served);
        }
        Refusal refusal = status.refused();
        return new State.Unavailable(refusal != null
            ? refusal
            : Refusal.of(Refusal.Reason.FAILURE, status.checked(), List.of(), 0));
    }

    /** What the watcher last saw. */
    public WatchStatus status() {
        return status;
    }

    /**
     * The edition as of {@code day}.
     *
     * @param day from {@link Edition#firstKnownDay} to the date of the set
     */
    public AsOfEditions.Result editionAsOf(LocalDate day, Edition current) {
        return asOfEditions.editionAsOf(day, current);
    }

    @Override
    public void close() {
        watch.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(POLL_INTERVAL);
                checkForChanges();
            }
        } catch (InterruptedException e) {
            log.log(INFO, "The event set is no longer watched");
        }
    }

    /** Reads the set if it differs from the one that was last read and has not changed since the last check. */
    synchronized void checkForChanges() {
        try {
            FileTree.Stamp stamp = files.stamp();
            boolean settled = stamp.equals(lastStamp);
            lastStamp = stamp;
            if (settled && (!stamp.equals(readStamp) || isTimeToRetry())) {
                readStamp = stamp;
                nextAttempt = clock.instant().plus(RETRY_INTERVAL);
                take(read());
                nextAttempt = Instant.MIN;
            }
            status = status.checkedAt(clock.instant());
        } catch (Throwable e) { // an Error, too: the site would be stale without a watcher
            survive(e);
        }
    }

    private boolean isTimeToRetry() {
        return nextAttempt.isAfter(Instant.MIN) && !clock.instant().isBefore(nextAttempt);
    }

    private Result read() throws IOException {
        try {
            return loader.load(files.read());
        } catch (SetTooLargeException e) {
            return new Result.Refused(Refusal.Reason.TOO_LARGE, e.problems(), 0);
        }
    }

    private void take(Result result) {
        loggedFailure = null;
        switch (result) {
            case Result.Loaded(var loaded, var briefProblems) -> {
                edition = loaded;
                status = status.loadedAt(clock.instant());
                setLog.clear();
                log.log(INFO, "Serving {0,number,integer} events of the set {1}", loaded.set().events().size(),
                    loaded.set().fingerprint());
                if (briefProblems.isEmpty()) {
                    briefLog.clear();
                } else {
                    briefLog.log(briefProblems, 0, "Not offered, since they do not fit the set: "
                        + String.join(", ", loaded.unavailableBriefs()));
                }
            }
            case Result.Refused refused -> refuse(refused);
        }
    }

    private void refuse(Result.Refused refused) {
        Instant now = clock.instant();
        status = status.refusedAt(now, Refusal.of(refused.reason(), now, refused.problems(), refused.omitted()));
        setLog.log(refused.problems(), refused.omitted(), files + " is not taken up");
    }

    /** Records a failure and logs it once. A failure while doing so is dropped: there may be no memory for it. */
    private void survive(Throwable failure) {
        try {
            if (Thread.currentThread().isInterrupted()) {
                return; // the server stops while files are read
            }
            Instant now = clock.instant();
            if (failure instanceof IOException) {
                nextAttempt = now; // such as a missing permission, which costs nothing to try again
            }
            status = status.refusedAt(now, Refusal.of(reason(failure), now, List.of(), 0));
            if (!failure.toString().equals(loggedFailure)) {
                loggedFailure = failure.toString();
                log.log(ERROR, files + " cannot be read", failure);
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            return;
        }
    }

    private static Refusal.Reason reason(Throwable failure) {
        return switch (failure) {
            case IOException unreadable -> Refusal.Reason.UNREADABLE;
            case OutOfMemoryError full -> Refusal.Reason.OUT_OF_MEMORY;
            default -> Refusal.Reason.FAILURE;
        };
    }
}

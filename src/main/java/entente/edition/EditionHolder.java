package entente.edition;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.nio.charset.StandardCharsets.UTF_8;

import entente.brief.definition.BriefDefinition;
import entente.brief.definition.BriefDefinitionReader;
import entente.brief.definition.Definitions;
import entente.model.EventSet;
import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import entente.reading.yaml.EventSetFolder;
import entente.reading.yaml.Problem;
import entente.search.Index;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds the edition that is served and replaces it when the event set changes. A folder is polled every two seconds. It
 * is read when it has changed and its files were the same in two successive polls, so that a half-copied set is not
 * read. A valid set replaces the old edition as a whole; an invalid one is logged and changes nothing.
 */
public final class EditionHolder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("entente");
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(2);
    private static final String SETTING = "ENTENTE_EVENTSET";

    private final FileTree files;
    private final SortedMap<String, byte[]> definitions;
    private final AsOfEditions asOfEditions = new AsOfEditions();
    private final Thread watch = Thread.ofPlatform().daemon().name("entente-set").unstarted(this::watch);
    private volatile State state = new State.Unavailable(List.of());
    private FileTree.@Nullable Stamp loadedStamp;
    private FileTree.@Nullable Stamp lastStamp;

    private EditionHolder(FileTree files, SortedMap<String, byte[]> definitions) {
        this.files = files;
        this.definitions = definitions;
    }

    /** Either the edition that is served or the problems that prevented loading one. */
    public sealed interface State {
        record Ready(Edition current) implements State {}

        /** No valid set has been loaded since the start. */
        record Unavailable(List<Problem> problems) implements State {
            public Unavailable {
                problems = List.copyOf(problems);
            }
        }

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
     */
    public static EditionHolder of(@Nullable Path folder, List<Problem> problems, FileTree packaged,
        SortedMap<String, byte[]> definitions) {
        FileTree files = folder == null ? packaged : new FileTree.FolderFiles(folder);
        var holder = new EditionHolder(files, definitions);
        if (problems.isEmpty()) {
            Index.prepare();
            holder.start();
        } else {
            holder.reject(problems);
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
        return state;
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
            LOG.log(INFO, "The event set is no longer watched");
        }
    }

    /** Reads the set if it differs from the loaded one and has not changed since the last check. */
    synchronized void checkForChanges() {
        try {
            FileTree.Stamp stamp = files.stamp();
            if (stamp.equals(lastStamp) && !stamp.equals(loadedStamp)) {
                load(files.read());
                loadedStamp = stamp;
            }
            lastStamp = stamp;
        } catch (IOException | RuntimeException e) {
            reportReadFailure(e);
        }
    }

    /** Logs a failure once: the same failure in later checks is ignored. */
    private void reportReadFailure(Exception failure) {
        var stamp = new FileTree.Stamp(failure.toString());
        if (!stamp.equals(loadedStamp)) {
            loadedStamp = stamp;
            LOG.log(ERROR, "The event set cannot be read", failure);
            reject(List.of(new Problem(SETTING, 0, "", "files that cannot be read", "a folder that can")));
        }
    }

    private void load(SortedMap<String, byte[]> contents) {
        byte[] markdown = contents.get(Edition.COVERAGE);
        String coverage = markdown == null ? null : new String(markdown, UTF_8);
        contents.keySet().removeIf(path -> !EventSetFolder.belongsToSet(path));
        if (contents.isEmpty()) {
            reject(
                List.of(new Problem(SETTING, 0, "", "no folder, or one without files", "the folder of an event set")));
            return;
        }
        switch (EventSetReader.read(contents)) {
            case ReadResult.Valid(var set) -> {
                state = new State.Ready(edition(set, coverage));
                LOG.log(INFO, "Serving {0,number,integer} events of the set {1}", set.events().size(),
                    set.fingerprint());
            }
            case ReadResult.Invalid(var problems) -> reject(problems);
        }
    }

    /**
     * The edition of {@code set}. It has no briefs if a definition is invalid for the set: the packaged definitions are
     * written for the packaged set.
     */
    private Edition edition(EventSet set, @Nullable String coverage) {
        var index = Index.of(set);
        SequencedMap<String, BriefDefinition> briefs = switch (BriefDefinitionReader.read(definitions, index)) {
            case Definitions.Valid(var briefsById) -> briefsById;
            case Definitions.Invalid(var problems) -> {
                problems.forEach(problem -> LOG.log(ERROR, "{0}", problem));
                LOG.log(ERROR, "No brief is offered: their definitions do not fit the set");
                yield new LinkedHashMap<>();
            }
        };
        return Edition.of(index, briefs, coverage);
    }

    private void reject(List<Problem> problems) {
        problems.forEach(problem -> LOG.log(ERROR, "{0}", problem));
        LOG.log(ERROR, "{0} is not taken up: {1,choice,1#one problem|1<{1,number,integer} problems}, listed above",
            files, problems.size());
        if (state instanceof State.Unavailable) {
            state = new State.Unavailable(problems);
        }
    }
}

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
 * Holds what is served now and takes up what follows it. A folder is looked at every two seconds and read once it has
 * changed and come to rest; a sound set then replaces the old one whole, a faulty one is reported and changes nothing.
 */
public final class EditionHolder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("entente");
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String SETTING = "ENTENTE_EVENTSET";

    private final FileTree files;
    private final SortedMap<String, byte[]> definitions;
    private final AsOfEditions archive = new AsOfEditions();
    private final Thread watch = Thread.ofPlatform().daemon().name("entente-set").unstarted(this::watch);
    private volatile State state = new State.Unavailable(List.of());
    private FileTree.@Nullable Stamp loadedStamp;
    private FileTree.@Nullable Stamp lastStamp;

    private EditionHolder(FileTree files, SortedMap<String, byte[]> definitions) {
        this.files = files;
        this.definitions = definitions;
    }

    /** What the site has to serve: an edition, or the reasons why there is none. */
    public sealed interface State {
        record Ready(Edition served) implements State {}

        /** The only set at hand is faulty. */
        record Unavailable(List<Problem> problems) implements State {
            public Unavailable {
                problems = List.copyOf(problems);
            }
        }

        /** The edition that is served, if there is one. */
        default Optional<Edition> edition() {
            return this instanceof Ready(var edition) ? Optional.of(edition) : Optional.empty();
        }
    }

    /**
     * Reads the set in {@code folder}, else the packaged one; watches it from now on if it lies in a folder.
     *
     * @param folder null for the packaged set
     * @param problems of the settings; with any of them nothing is read
     * @param definitions of briefs, by path
     */
    public static EditionHolder of(@Nullable Path folder, List<Problem> problems, FileTree packaged,
        SortedMap<String, byte[]> definitions) {
        FileTree files = folder == null ? packaged : new FileTree.FolderFiles(folder);
        var editions = new EditionHolder(files, definitions);
        if (problems.isEmpty()) {
            Index.prepare();
            editions.open();
        } else {
            editions.refuse(problems);
        }
        return editions;
    }

    private void open() {
        look(); // sees the files
        look(); // finds them at rest, and reads them
        if (files instanceof FileTree.FolderFiles) {
            watch.start();
        }
    }

    /** What to serve: ask once a request. */
    public State now() {
        return state;
    }

    /** The edition of {@code whole} as of a day from {@link Edition#first} to the date of the set. */
    public AsOfEditions.Result editionAsOf(LocalDate day, Edition whole) {
        return archive.editionAsOf(day, whole);
    }

    @Override
    public void close() {
        watch.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                look();
            }
        } catch (InterruptedException e) {
            LOG.log(INFO, "The event set is no longer watched");
        }
    }

    /** Reads the set if it has changed and come to rest since the last look. */
    synchronized void look() {
        try {
            FileTree.Stamp stamp = files.stamp();
            if (stamp.equals(lastStamp) && !stamp.equals(loadedStamp)) {
                take(files.read());
                loadedStamp = stamp;
            }
            lastStamp = stamp;
        } catch (IOException | RuntimeException e) {
            stumble(e);
        }
    }

    /** Reports a failure once, however often it is met again. */
    private void stumble(Exception failure) {
        var stamp = new FileTree.Stamp(failure.toString());
        if (!stamp.equals(loadedStamp)) {
            loadedStamp = stamp;
            LOG.log(ERROR, "The event set cannot be read", failure);
            refuse(List.of(new Problem(SETTING, 0, "", "files that cannot be read", "a folder that can")));
        }
    }

    private void take(SortedMap<String, byte[]> found) {
        byte[] companion = found.get(Edition.COVERAGE);
        String coverage = companion == null ? null : new String(companion, UTF_8);
        found.keySet().removeIf(path -> !EventSetFolder.belongs(path));
        if (found.isEmpty()) {
            refuse(
                List.of(new Problem(SETTING, 0, "", "no folder, or one without files", "the folder of an event set")));
            return;
        }
        switch (EventSetReader.read(found)) {
            case ReadResult.Valid(var set) -> {
                state = new State.Ready(edition(set, coverage));
                LOG.log(INFO, "Serving {0,number,integer} events of the set {1}", set.events().size(),
                    set.fingerprint());
            }
            case ReadResult.Invalid(var problems) -> refuse(problems);
        }
    }

    /** Definitions that do not fit the set, as the program's own need not fit another one, leave it without briefs. */
    private Edition edition(EventSet set, @Nullable String coverage) {
        var index = Index.of(set);
        SequencedMap<String, BriefDefinition> briefs = switch (BriefDefinitionReader.read(definitions, index)) {
            case Definitions.Sound(var sound) -> sound;
            case Definitions.Faulty(var problems) -> {
                problems.forEach(problem -> LOG.log(ERROR, "{0}", problem));
                LOG.log(ERROR, "No brief is offered: their definitions do not fit the set");
                yield new LinkedHashMap<>();
            }
        };
        return Edition.of(index, briefs, coverage);
    }

    private void refuse(List<Problem> problems) {
        problems.forEach(problem -> LOG.log(ERROR, "{0}", problem));
        LOG.log(ERROR, "{0} is not taken up: {1,choice,1#one problem|1<{1,number,integer} problems}, listed above",
            files, problems.size());
        if (state instanceof State.Unavailable) {
            state = new State.Unavailable(problems);
        }
    }
}

package entente.web;

import static java.lang.System.Logger.Level.ERROR;

import entente.model.EventSet;
import entente.reading.EventSetReader;
import entente.reading.Folder;
import entente.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the set that changes are told from. It does not change itself, so it is read once. */
final class Earlier {
    private static final System.Logger LOG = System.getLogger("entente");

    private Earlier() {}

    /** The set in {@code folder}; empty where none is named, or none can be read, which is logged. */
    static Optional<EventSet> read(@Nullable Path folder) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return switch (EventSetReader.read(Folder.read(folder))) {
                case Reading.Sound(var set) -> Optional.of(set);
                case Reading.Faulty(var problems) -> {
                    problems.forEach(problem -> LOG.log(ERROR, "{0}", problem));
                    LOG.log(ERROR, "No changes are told: the earlier set in {0} has faults", folder);
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            LOG.log(ERROR, "No changes are told: the earlier set cannot be read", e);
            return Optional.empty();
        }
    }
}

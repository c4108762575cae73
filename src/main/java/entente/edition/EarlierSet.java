package entente.edition;

import static java.lang.System.Logger.Level.ERROR;

import entente.model.EventSet;
import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the earlier event set with which the current one is compared. It never changes, so it is read once. */
public final class EarlierSet {
    private static final System.Logger LOG = System.getLogger("entente");

    private EarlierSet() {}

    /**
     * The set in {@code folder}; empty if the folder is null or the set cannot be read. Errors are logged: the site
     * works without a comparison.
     */
    public static Optional<EventSet> read(@Nullable Path folder) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return switch (EventSetReader.read(folder)) {
                case ReadResult.Valid(var set) -> Optional.of(set);
                case ReadResult.Invalid(var problems, var omitted) -> {
                    new ProblemLog(LOG).log(problems, omitted, "No changes are shown from the set in " + folder);
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            LOG.log(ERROR, "No changes are shown: the earlier set cannot be read", e);
            return Optional.empty();
        }
    }
}

package entente.edition;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the watcher of the set last saw, for monitoring.
 *
 * @param checked when the files of the set were last looked at; of a folder, every two seconds
 * @param watched whether they are looked at again: the packaged set is not
 * @param loaded when the edition that is served was loaded; null if none is available
 * @param refused why the files as they are now are not served; null if they are
 */
public record WatchStatus(Instant checked, boolean watched, @Nullable Instant loaded, @Nullable Refusal refused) {
    WatchStatus checkedAt(Instant time) {
        return new WatchStatus(time, watched, loaded, refused);
    }

    WatchStatus loadedAt(Instant time) {
        return new WatchStatus(time, watched, time, null);
    }

    WatchStatus refusedAt(Instant time, Refusal refusal) {
        return new WatchStatus(time, watched, loaded, refusal.continuing(Optional.ofNullable(refused)));
    }
}

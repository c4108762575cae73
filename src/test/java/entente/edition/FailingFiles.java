package entente.edition;

import java.io.IOException;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Files whose reading fails on request. */
final class FailingFiles implements FileTree {
    private final FileTree files;
    @Nullable Throwable failure;
    int reads;

    FailingFiles(FileTree files) {
        this.files = files;
    }

    @Override
    public SortedMap<String, byte[]> read() throws IOException {
        reads++;
        return switch (failure) {
            case null -> files.read();
            case IOException unreadable -> throw unreadable;
            case RuntimeException unexpected -> throw unexpected;
            case Error error -> throw error;
            default -> throw new AssertionError(failure);
        };
    }

    @Override
    public Stamp stamp() throws IOException {
        return files.stamp();
    }
}

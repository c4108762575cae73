package entente.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The limits of the files of a set, each and together, which can be checked before a file is read. */
final class SetLimits {
    /** The largest number of files, folders included. */
    static final int FILES = 50_000;
    /** The largest size of all files together, in bytes: 32 MiB. */
    static final long BYTES = 1 << 25;

    private static final String SET = "the set";

    private SetLimits() {}

    /** The limit of a file by its path: that of an event, a codebook or a companion, or that of a file of records. */
    static YamlLimit of(String path) {
        return path.endsWith(".md") || path.startsWith("events/") ? YamlLimit.oneRecord() : YamlLimit.manyRecords();
    }

    /**
     * Checks the sizes of files.
     *
     * @param sizes in bytes, by path relative to the folder
     * @throws SetTooLargeException if a limit is exceeded
     */
    static void check(Map<String, Long> sizes) throws SetTooLargeException {
        var problems = new ArrayList<Problem>();
        sizes.forEach((path, size) -> {
            YamlLimit limit = of(path);
            if (size > limit.bytes()) {
                problems.add(new Problem(path, 0, "", limit.tooManyBytes(), "a smaller file"));
            }
        });
        if (sizes.values().stream().mapToLong(size -> size).sum() > BYTES) {
            problems.add(new Problem(SET, 0, "", "more than " + (BYTES >> 20) + " MiB in all", "smaller files"));
        }
        if (!problems.isEmpty()) {
            throw new SetTooLargeException(problems);
        }
    }

    /** The failure of a folder with more than {@link #FILES} files. */
    static SetTooLargeException tooManyFiles() {
        return new SetTooLargeException(List.of(new Problem(SET, 0, "",
            String.format(Locale.ROOT, "more than %,d files and folders", FILES), "fewer, in a folder of its own")));
    }
}

package entente.reading.yaml;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The largest size of a YAML file, in bytes and in nodes. A node, which is a value or the name of a field, takes some
 * 100 bytes of memory although two bytes of YAML can write it. The limits keep a set within a heap of 512 MiB; see
 * CODEBOOK.md, «Limits». Thread-safe, since files are read in parallel.
 */
public final class YamlLimit {
    private final int bytes;
    private final int nodes;
    private final AtomicInteger nodesRead = new AtomicInteger();

    private YamlLimit(int bytes, int nodes) {
        this.bytes = bytes;
        this.nodes = nodes;
    }

    /** The limit of a file with one record, such as an event or a briefing: 1 MiB and 20,000 nodes. */
    public static YamlLimit oneRecord() {
        return new YamlLimit(1 << 20, 20_000);
    }

    /** The limit of the files with many records of a set: 16 MiB each, and 1,000,000 nodes together. */
    public static YamlLimit manyRecords() {
        return new YamlLimit(1 << 24, 1_000_000);
    }

    /** The largest number of bytes of a file. */
    int bytes() {
        return bytes;
    }

    /** Counts a node, and returns whether it is within the limit of all files that are read with this object. */
    boolean countNode() {
        return nodesRead.incrementAndGet() <= nodes;
    }

    /** What was found in a file with too many bytes. */
    String tooManyBytes() {
        return "more than " + (bytes >> 20) + " MiB";
    }

    /** What was found in a file with too many nodes. */
    String tooManyNodes() {
        return String.format(Locale.ROOT, "more than %,d names and values", nodes);
    }
}

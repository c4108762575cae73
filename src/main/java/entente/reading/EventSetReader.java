package entente.reading;

import java.util.SortedMap;

/** Reads a set from its files, each under its path relative to the set's folder ({@code events/2025/x.yaml}). */
public final class EventSetReader {
    private EventSetReader() {}

    public static Reading read(SortedMap<String, byte[]> files) {
        throw new UnsupportedOperationException("reading room: " + files.keySet());
    }
}

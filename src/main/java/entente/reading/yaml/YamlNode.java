package entente.reading.yaml;

import java.util.List;

/** A node of the YAML representation graph, with its line number. Source: YAML 1.2.2, 3.2.1. */
sealed interface YamlNode {
    /** The line number from 1; for a block collection under a key, the line of the key. */
    int line();

    /**
     * A scalar.
     *
     * @param plain whether it is written without quotes
     */
    record Scalar(String text, boolean plain, int line) implements YamlNode {
        /** Whether this is YAML's null: plain and empty, {@code ~} or {@code null}. */
        boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A sequence. */
    record Sequence(List<YamlNode> items, int line) implements YamlNode {}

    /** A mapping; its pairs are in the order of the file and may repeat a key. */
    record Mapping(List<Pair> pairs, int line) implements YamlNode {}

    /**
     * A key of a mapping and its value.
     *
     * @param line the line number of the key
     */
    record Pair(String key, int line, YamlNode value) {}
}

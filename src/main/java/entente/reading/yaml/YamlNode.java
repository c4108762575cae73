package entente.reading.yaml;

import java.util.List;

/** A YAML value with the line on which a reader looks for it. */
sealed interface YamlNode {
    /** From 1; of a block under a key, the line of the key. */
    int line();

    /** @param plain written without quotes */
    record Scalar(String text, boolean plain, int line) implements YamlNode {
        /** Whether this is YAML's way to say that there is no value. */
        boolean nothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<YamlNode> items, int line) implements YamlNode {}

    record Mapping(List<Pair> pairs, int line) implements YamlNode {}

    /** @param line of the key */
    record Pair(String key, int line, YamlNode value) {}
}

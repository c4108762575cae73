package entente.reading;

import java.util.List;

/** A YAML value with the line on which a reader looks for it. */
sealed interface Node {
    /** From 1; of a block under a key, the line of the key. */
    int line();

    /** @param plain written without quotes */
    record Scalar(String text, boolean plain, int line) implements Node {
        /** Whether this is YAML's way to say that there is no value. */
        boolean nothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<Node> items, int line) implements Node {}

    record Mapping(List<Pair> pairs, int line) implements Node {}

    /** @param line of the key */
    record Pair(String key, int line, Node value) {}
}

package entente.brief;

import entente.model.Coded;

/**
 * How far a brief may be passed on.
 *
 * <p>Source: FIRST, Traffic Light Protocol 2.0.
 */
public enum Marking implements Coded {
    RED("TLP:RED"), AMBER_STRICT("TLP:AMBER+STRICT"), AMBER("TLP:AMBER"), GREEN("TLP:GREEN"), CLEAR("TLP:CLEAR");

    private final String label;

    Marking(String label) {
        this.label = label;
    }

    /** As the standard writes it, in every language. */
    public String label() {
        return label;
    }
}

package entente.brief;

import entente.model.CodedEnum;

/**
 * A label of the Traffic Light Protocol: to whom a brief may be passed on.
 *
 * <p>Source: FIRST, Traffic Light Protocol 2.0.
 */
public enum TlpMarking implements CodedEnum {
    RED("TLP:RED"), AMBER_STRICT("TLP:AMBER+STRICT"), AMBER("TLP:AMBER"), GREEN("TLP:GREEN"), CLEAR("TLP:CLEAR");

    private final String label;

    TlpMarking(String label) {
        this.label = label;
    }

    /** The label as the standard writes it, the same in every language. */
    public String label() {
        return label;
    }
}

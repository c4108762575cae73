package entente.brief;

import entente.model.CodedEnum;

/**
 * How far a brief may be passed on.
 *
 * <p>Source: FIRST, Traffic Light Protocol 2.0.
 */
public enum TlpMarking implements CodedEnum {
    RED("TLP:RED"), AMBER_STRICT("TLP:AMBER+STRICT"), AMBER("TLP:AMBER"), GREEN("TLP:GREEN"), CLEAR("TLP:CLEAR");

    private final String label;

    TlpMarking(String label) {
        this.label = label;
    }

    /** As the standard writes it, in every language. */
    public String label() {
        return label;
    }
}

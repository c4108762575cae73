package entente.brief.definition;

import entente.model.Withdrawal;

/**
 * An invalid value in a definition. A reader that knows the position in the file converts it to a
 * {@link entente.reading.yaml.Problem}.
 */
final class DefinitionException extends Exception {
    final String found;
    final String expected;

    DefinitionException(String found, String expected) {
        super(found + ", expected " + expected, null, false, false);
        this.found = found;
        this.expected = expected;
    }

    /** The exception for a withdrawn record: what is expected is its successor, if it has one. */
    static DefinitionException ofWithdrawn(Withdrawal withdrawal) {
        return new DefinitionException("'" + withdrawal.id() + "', withdrawn on " + withdrawal.date(),
            withdrawal.successor() == null
                ? "a record of the set; it has no successor"
                : "its successor '" + withdrawal.successor() + "'");
    }
}

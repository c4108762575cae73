package entente.brief.definition;

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
}

package entente.brief.definition;

/** Something in a definition that does not fit, on its way to the {@link entente.reading.yaml.Problem} that places it. */
final class DefinitionException extends Exception {
    final String found;
    final String fitting;

    DefinitionException(String found, String fitting) {
        super(found + ", expected " + fitting, null, false, false);
        this.found = found;
        this.fitting = fitting;
    }
}

package entente.brief;

/** Something in a definition that does not fit, on its way to the {@link entente.reading.Problem} that places it. */
final class Unfit extends Exception {
    final String found;
    final String fitting;

    Unfit(String found, String fitting) {
        super(found + ", expected " + fitting, null, false, false);
        this.found = found;
        this.fitting = fitting;
    }
}

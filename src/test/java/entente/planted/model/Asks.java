package entente.planted.model;

import java.util.Locale;

/** Planted: asks the machine. */
final class Asks {
    Locale locale = Locale.getDefault();
}

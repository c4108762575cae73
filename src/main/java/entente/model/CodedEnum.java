package entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An enum whose constants have a code in data and URLs: the name in lower case with hyphens. {@code PARTLY_KEPT} has
 * the code {@code partly-kept}.
 */
public interface CodedEnum {
    /** The name of the constant, as {@link Enum#name} gives it. */
    String name();

    /** The code of the constant, in lower case with hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of the enum {@code constants} that has this code, if any. */
    static <C extends Enum<C> & CodedEnum> Optional<C> of(Class<C> constants, String code) {
        return Arrays.stream(constants.getEnumConstants()).filter(constant -> constant.code().equals(code)).findFirst();
    }
}

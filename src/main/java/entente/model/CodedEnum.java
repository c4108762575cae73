package entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A constant that data and addresses write in lower case with hyphens: {@code PARTLY_KEPT} is {@code partly-kept}. */
public interface CodedEnum {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that is written as {@code code}. */
    static <C extends Enum<C> & CodedEnum> Optional<C> of(Class<C> constants, String code) {
        return Arrays.stream(constants.getEnumConstants()).filter(constant -> constant.code().equals(code)).findFirst();
    }
}

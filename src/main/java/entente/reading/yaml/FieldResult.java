package entente.reading.yaml;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a field: valid with a value, valid without one (an absent optional field), or invalid. The
 * problem of an invalid field has already been reported.
 */
public final class FieldResult<T> {
    private final @Nullable T value;
    private final boolean valid;

    private FieldResult(@Nullable T value, boolean valid) {
        this.value = value;
        this.valid = valid;
    }

    /** A valid field, with its value or, if it is optional and absent, null. */
    static <T> FieldResult<T> valid(@Nullable T value) {
        return new FieldResult<>(value, true);
    }

    /** A field whose problem has been reported. */
    static <T> FieldResult<T> invalid() {
        return new FieldResult<>(null, false);
    }

    /** Whether the field is valid; an absent optional field is. */
    public boolean isValid() {
        return valid;
    }

    /** Whether the field has a value. */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * The value. Inside {@link RecordReader#build} every required field has one.
     *
     * @throws IllegalStateException if there is no value
     */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("no value");
        }
        return value;
    }

    /** The value, or {@code other} if there is none. */
    public T orElse(T other) {
        return value == null ? other : value;
    }

    /** The value, or null if there is none. */
    public @Nullable T orNull() {
        return value;
    }

    /** Passes the value to {@code action}, if there is one. */
    public void ifPresent(Consumer<? super T> action) {
        if (value != null) {
            action.accept(value);
        }
    }
}

package entente.reading.yaml;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a field gave: a value, nothing where nothing is needed, or something unfit that has been reported. */
public final class FieldResult<T> {
    private final @Nullable T value;
    private final boolean fits;

    private FieldResult(@Nullable T value, boolean fits) {
        this.value = value;
        this.fits = fits;
    }

    static <T> FieldResult<T> fit(@Nullable T value) {
        return new FieldResult<>(value, true);
    }

    static <T> FieldResult<T> unfit() {
        return new FieldResult<>(null, false);
    }

    /** Whether the field is as it should be, be it left out. */
    public boolean fits() {
        return fits;
    }

    /** Whether there is a value. */
    public boolean isThere() {
        return value != null;
    }

    /** @throws IllegalStateException if there is no value; within {@link RecordReader#build} a required field always has one */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("no value");
        }
        return value;
    }

    public T or(T other) {
        return value == null ? other : value;
    }

    public @Nullable T orNull() {
        return value;
    }

    public void ifThere(Consumer<? super T> action) {
        if (value != null) {
            action.accept(value);
        }
    }
}

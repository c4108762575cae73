package entente.reading.yaml;

import java.io.IOException;
import java.util.List;

/** A folder exceeds the limits of a set, so that its files were not read. */
public final class SetTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SetTooLargeException(List<Problem> problems) {
        super(problems.getFirst().toString());
        this.problems = List.copyOf(problems);
    }

    /** Every limit that is exceeded; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}

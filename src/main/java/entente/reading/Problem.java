package entente.reading;

/**
 * Something in the files that is not as CODEBOOK.md rules it.
 *
 * @param file relative to the set's folder: {@code events/2025/x.yaml}
 * @param line from 1; 0 where the whole file is meant
 * @param place in the file: {@code topics[1]}, or empty
 * @param found what stands there
 * @param fitting what would fit, as a phrase that follows «expected»
 */
public record Problem(String file, int line, String place, String found, String fitting) {
    @Override
    public String toString() {
        return "%s%s  %s%s, expected %s".formatted(file, line > 0 ? ":" + line : "",
            place.isEmpty() ? "" : place + ": ", found, fitting);
    }
}

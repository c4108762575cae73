package entente.table;

import entente.wording.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column means, in words. */
public final class ColumnDescription {
    private ColumnDescription() {}

    /** The words under {@code brief.column.TABLE.NAME}, else under {@code brief.column.NAME}. */
    public static Optional<String> of(String table, String name, Words words) {
        return Stream.of(table + "." + name, name).map(key -> "brief.column." + key).filter(words::has).findFirst()
            .map(words::say);
    }
}

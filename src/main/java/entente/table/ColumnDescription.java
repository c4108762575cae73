package entente.table;

import entente.wording.Messages;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column means, in words. */
public final class ColumnDescription {
    private ColumnDescription() {}

    /** The words under {@code table.column.TABLE.NAME}, else under {@code table.column.NAME}. */
    public static Optional<String> of(String table, String name, Messages words) {
        return Stream.of(table + "." + name, name).map(key -> "table.column." + key).filter(words::has).findFirst()
            .map(words::say);
    }
}

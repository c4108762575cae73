package entente.table;

import entente.wording.Messages;
import java.util.Optional;
import java.util.stream.Stream;

/** Descriptions of columns for the codebook of the workbook. */
public final class ColumnDescription {
    private ColumnDescription() {}

    /** The message {@code table.column.TABLE.NAME}, else {@code table.column.NAME}, else empty. */
    public static Optional<String> of(String table, String name, Messages messages) {
        return Stream.of(table + "." + name, name).map(key -> "table.column." + key).filter(messages::has).findFirst()
            .map(messages::get);
    }
}

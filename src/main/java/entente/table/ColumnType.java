package entente.table;

/** The type of the values in a column. Cells of any type may be empty. */
public enum ColumnType {
    TEXT,
    /** Several texts, see {@link CellValue.Values}. */
    LIST, INTEGER, NUMBER, DATE, URL
}

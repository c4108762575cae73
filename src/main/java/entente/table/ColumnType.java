package entente.table;

/** The type of every value in a column; any column may have empty cells. */
public enum ColumnType {
    TEXT,
    /** Several texts, see {@link CellValue.Values}. */
    LIST, INTEGER, NUMBER, DATE, URL
}

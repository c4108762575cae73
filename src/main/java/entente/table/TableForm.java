package entente.table;

/** How records are laid out as tables. */
public enum TableForm {
    /** A whole record in one row, in one language, with ids and names side by side: CSV files and workbooks. */
    FLAT,
    /** Tables that refer to each other by id, with texts in every language: the data package. */
    NORMALISED
}

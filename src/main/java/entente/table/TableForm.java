package entente.table;

/** Whether tables are flat or normalised. */
public enum TableForm {
    /** One row has a whole record in one language, with both ids and names: CSV files and workbooks. */
    FLAT,
    /** Tables refer to each other by id and have texts in every language: the data package. */
    NORMALISED
}

package entente.table;

/** Whether tables are flat or normalised. */
public enum TableForm {
    /** One row has a whole record in one language, with ids and names. For CSV files and workbooks. */
    FLAT,
    /** Tables refer to each other by id and have texts in every language. For the data package. */
    NORMALISED
}

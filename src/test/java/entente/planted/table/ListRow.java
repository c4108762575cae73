package entente.planted.table;

/** Offence: has the simple name of a class of another package. */
final class ListRow {}

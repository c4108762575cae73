package entente.planted.util;

/** Offence: a package whose name says nothing. */
final class Dates {}

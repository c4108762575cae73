package entente.planted.model;

/** Offence: a name that says nothing. */
final class EventManager {}

package entente.planted.model;

/** Planted: named for nothing. */
final class EventManager {}

package entente.model;

/** A state as a whole. */
public record State(String id, Names names, String country) implements Actor {}

package entente.model;

/** A state as a whole. */
public record State(String id, ActorNames names, String country) implements Actor {}

package entente.model;

/** A state as an actor in its own right, as distinct from its organisations. */
public record State(String id, ActorNames names, String country) implements Actor {}

package entente.model;

/** An actor in an event, and as what. */
public record Participant(Actor actor, Vocabulary.Role role) {}

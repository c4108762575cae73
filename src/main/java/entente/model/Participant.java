package entente.model;

/** An actor that takes part in an event, with its role there. */
public record Participant(Actor actor, Vocabulary.Role role) {}

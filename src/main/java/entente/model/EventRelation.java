package entente.model;

/** How an event stands to an earlier or larger one: it follows, implements, announces, disputes or is part of {@code event}. */
public record EventRelation(String event, Vocabulary.Relation as) {}

package entente.model;

/**
 * A typed relation of one event to an earlier or larger one, which it follows, implements, announces, disputes or is
 * part of.
 *
 * @param event the id of the other event
 * @param as the type of the relation
 */
public record EventRelation(String event, Vocabulary.Relation as) {}

package entente.search;

import entente.model.Coded;

/** A property of events by which a list is narrowed; the parameter of the address has its code as name. */
public enum Facet implements Coded {
    AREA, TOPIC, KIND, STRAND, ACTOR, PLACE, SIGNIFICANCE, CREDIBILITY, SIDE
}

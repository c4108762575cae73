package entente.model;

import entente.model.Actor.Organisation;
import entente.model.Actor.Person;
import entente.model.Actor.State;

/** The type of an actor, as the codebook names it. */
public enum ActorType implements CodedEnum {
    STATE, ORGANISATION, PERSON;

    /** The type of {@code actor}. */
    public static ActorType of(Actor actor) {
        return switch (actor) {
            case State state -> STATE;
            case Organisation organisation -> ORGANISATION;
            case Person person -> PERSON;
        };
    }
}

package entente.web;

import entente.model.Actor;
import entente.model.Coded;
import entente.model.Organisation;
import entente.model.Person;
import entente.model.State;

/** What sort of actor one is, as the codebook names it. */
enum KindOfActor implements Coded {
    STATE, ORGANISATION, PERSON;

    static KindOfActor of(Actor actor) {
        return switch (actor) {
            case State state -> STATE;
            case Organisation organisation -> ORGANISATION;
            case Person person -> PERSON;
        };
    }
}

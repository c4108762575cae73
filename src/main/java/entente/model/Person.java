package entente.model;

import java.util.List;

/** A person, with the offices held, earliest first. */
public record Person(String id, ActorNames names, String country, List<Office> offices) implements Actor {
    public Person {
        offices = List.copyOf(offices);
    }
}

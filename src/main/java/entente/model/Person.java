package entente.model;

import java.util.List;

/** Someone with the offices they have held, earliest first. */
public record Person(String id, ActorNames names, String country, List<Office> offices) implements Actor {
    public Person {
        offices = List.copyOf(offices);
    }
}

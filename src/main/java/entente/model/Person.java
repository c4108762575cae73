package entente.model;

import java.time.LocalDate;
import java.util.List;

/** Someone with the offices they have held, earliest first. */
public record Person(String id, Names names, String country, List<Office> offices) implements Actor {
    public Person {
        offices = List.copyOf(offices);
    }

    /** The offices that may have been held on some day of {@code date}; none if none is known. */
    public List<Office> officesOn(EventDate date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        return offices.stream().filter(office -> office.mayBeHeld(first, last)).toList();
    }
}

package entente.model;

import java.time.LocalDate;
import java.util.List;

/** A state, an organisation or a person that takes part in events. */
public sealed interface Actor extends Voice permits State, Organisation, Person {
    /** The names in every site language and in other scripts. */
    ActorNames names();

    /** The offices held, earliest first; only persons hold any. */
    default List<Office> offices() {
        return List.of();
    }

    /** The offices that may have been held on some day of {@code date}; only persons hold any. */
    default List<Office> officesOn(EventDate date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        return offices().stream().filter(office -> office.mayBeHeld(first, last)).toList();
    }

    @Override
    default String nameIn(Language language) {
        return names().in(language);
    }
}

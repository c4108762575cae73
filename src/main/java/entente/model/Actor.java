package entente.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state, an organisation or a person that takes part in events. */
public sealed interface Actor extends Voice {
    /** The names in every site language and in other languages. */
    ActorNames names();

    /** The offices held, earliest first; only persons hold any. */
    default List<Office> offices() {
        return List.of();
    }

    /** The offices that may have been held on some day of {@code date}; only persons hold any. */
    default List<Office> officesOn(EventDate date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        return offices().stream().filter(office -> office.mayOverlap(first, last)).toList();
    }

    @Override
    default String nameIn(Language language) {
        return names().in(language);
    }

    /** A state itself; its ministries and other bodies are organisations. */
    record State(String id, ActorNames names, String country) implements Actor {}

    /**
     * A ministry, agency, company, armed force or other body.
     *
     * @param parent the state or organisation above it; null if none is recorded
     */
    record Organisation(String id, ActorNames names, String country, @Nullable Actor parent) implements Actor {}

    /** A person, with the offices held, earliest first. */
    record Person(String id, ActorNames names, String country, List<Office> offices) implements Actor {
        public Person {
            offices = List.copyOf(offices);
        }
    }

    /**
     * An office that a person holds or held.
     *
     * @param organisation the state or organisation that the office belongs to
     * @param to when the person left it; null for an office still held
     */
    record Office(LocalizedText title, Actor organisation, EventDate from, @Nullable EventDate to) {
        /** Whether the office may have been held on some day between {@code first} and {@code last}, both inclusive. */
        boolean mayOverlap(LocalDate first, LocalDate last) {
            return !from.first().isAfter(last) && (to == null || !to.last().isBefore(first));
        }
    }
}

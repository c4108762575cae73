package entente.model;

/** A state, an organisation or a person that takes part in events. */
public sealed interface Actor extends Voice permits State, Organisation, Person {
    Names names();

    @Override
    default String nameIn(Language language) {
        return names().in(language);
    }
}

package entente.model;

/** What sort of actor one is, as the codebook names it. */
public enum KindOfActor implements Coded {
    STATE, ORGANISATION, PERSON;

    public static KindOfActor of(Actor actor) {
        return switch (actor) {
            case State state -> STATE;
            case Organisation organisation -> ORGANISATION;
            case Person person -> PERSON;
        };
    }
}

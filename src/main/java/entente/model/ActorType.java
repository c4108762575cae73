package entente.model;

/** What sort of actor one is, as the codebook names it. */
public enum ActorType implements CodedEnum {
    STATE, ORGANISATION, PERSON;

    public static ActorType of(Actor actor) {
        return switch (actor) {
            case State state -> STATE;
            case Organisation organisation -> ORGANISATION;
            case Person person -> PERSON;
        };
    }
}

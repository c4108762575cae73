package entente.model;

import java.util.SequencedMap;

/** The types of records that have an id and a page of their own. */
public enum RecordType implements CodedEnum {
    EVENT, STRAND, COMMITMENT, ACTOR, PLACE, SOURCE, OUTLET;

    /** The plural, as URLs write it: {@code events}. */
    public String plural() {
        return code() + "s";
    }

    /** The records of this type in {@code set}, by id. */
    public SequencedMap<String, ?> recordsOf(EventSet set) {
        return switch (this) {
            case EVENT -> set.events();
            case STRAND -> set.strands();
            case COMMITMENT -> set.commitments();
            case ACTOR -> set.actors();
            case PLACE -> set.places();
            case SOURCE -> set.sources();
            case OUTLET -> set.outlets();
        };
    }
}

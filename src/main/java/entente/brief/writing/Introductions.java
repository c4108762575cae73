package entente.brief.writing;

import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.EventDate;
import entente.model.Language;
import entente.wording.ParticipantText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the names of people: with their offices at the first mention and after a change of office, else without. */
final class Introductions {
    private final Language language;
    /** Offices at the latest mention, by id of the person. */
    private final Map<String, List<Office>> lastOffices = new HashMap<>();

    Introductions(Language language) {
        this.language = language;
    }

    /** «Anna Lindqvist (Minister of Defence of Norland)» at first mention, later «Anna Lindqvist». */
    String name(Actor actor, EventDate date) {
        List<Office> offices = actor.officesOn(date);
        boolean alreadyIntroduced = offices.equals(lastOffices.put(actor.id(), offices));
        return ParticipantText.nameWithOffices(actor, alreadyIntroduced ? List.of() : offices, language);
    }
}

package entente.brief.writing;

import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.Actor.Person;
import entente.model.EventDate;
import entente.model.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds the office that a person held to the name at first mention, and again after a change of office. */
final class Introductions {
    private final Language language;
    /** Offices at the latest mention, by id of the person. */
    private final Map<String, List<Office>> lastOffices = new HashMap<>();

    Introductions(Language language) {
        this.language = language;
    }

    /** «Anna Lindqvist (Minister of Defence of Norland)» at first mention, later «Anna Lindqvist». */
    String name(Actor actor, EventDate date) {
        String name = actor.nameIn(language);
        if (!(actor instanceof Person person)) {
            return name;
        }
        List<Office> offices = person.officesOn(date);
        boolean alreadyIntroduced = offices.equals(lastOffices.put(person.id(), offices));
        return alreadyIntroduced || offices.isEmpty() ? name : name + " (" + titles(offices) + ")";
    }

    private String titles(List<Office> offices) {
        return String.join("; ", offices.stream().map(office -> office.title().in(language)).distinct().toList());
    }
}

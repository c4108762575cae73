package entente.brief.writing;

import entente.model.Actor;
import entente.model.EventDate;
import entente.model.Language;
import entente.model.Office;
import entente.model.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names people with the office held on the day, where they are first named and where the office has changed since. */
final class Introductions {
    private final Language language;
    private final Map<String, List<Office>> introduced = new HashMap<>();

    Introductions(Language language) {
        this.language = language;
    }

    /** «Anna Lindqvist (Minister of Defence of Norland)», afterwards «Anna Lindqvist». */
    String name(Actor actor, EventDate date) {
        String name = actor.nameIn(language);
        if (!(actor instanceof Person person)) {
            return name;
        }
        List<Office> offices = person.officesOn(date);
        boolean known = offices.equals(introduced.put(person.id(), offices));
        return known || offices.isEmpty() ? name : name + " (" + titles(offices) + ")";
    }

    private String titles(List<Office> offices) {
        return String.join("; ", offices.stream().map(office -> office.title().in(language)).distinct().toList());
    }
}

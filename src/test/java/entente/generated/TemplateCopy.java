package entente.generated;

import entente.model.Actor;
import entente.model.Actor.Organisation;
import entente.model.Actor.Person;
import entente.model.Actor.State;
import entente.model.ActorNames;
import entente.model.Event.Participant;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Strand;
import entente.model.Voice;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A copy of all actors, places, strands and outlets of the template, except states, with ids and names of its own. Copy
 * 0 is the template itself.
 */
final class TemplateCopy {
    private static final String[] SYLLABLES = {"ba", "do", "ke", "li", "mu", "na", "ro", "su", "ta", "vi"};

    private final int number;
    private final SequencedMap<String, Actor> actors = new LinkedHashMap<>();
    private final SequencedMap<String, Place> places = new LinkedHashMap<>();
    private final SequencedMap<String, Strand> strands = new LinkedHashMap<>();
    private final SequencedMap<String, Outlet> outlets = new LinkedHashMap<>();
    private final Map<Object, Object> recordCopies = new HashMap<>();

    TemplateCopy(EventSet template, int number) {
        this.number = number;
        template.actors().values().forEach(actor -> put(actors, of(actor).id(), of(actor)));
        template.places().values().forEach(place -> put(places, of(place).id(), of(place)));
        template.strands().values().forEach(strand -> put(strands, of(strand).id(), of(strand)));
        template.outlets().values().forEach(outlet -> put(outlets, of(outlet).id(), of(outlet)));
    }

    private static <R> void put(Map<String, R> records, String id, R record) {
        records.put(id, record);
    }

    /** The records of all copies by id. States, which all copies share, occur once. */
    static <R> SequencedMap<String, R> recordsOf(List<TemplateCopy> copies,
        Function<TemplateCopy, Map<String, R>> records) {
        var all = new LinkedHashMap<String, R>();
        copies.forEach(copy -> all.putAll(records.apply(copy)));
        return all;
    }

    SequencedMap<String, Actor> actors() {
        return actors;
    }

    SequencedMap<String, Place> places() {
        return places;
    }

    SequencedMap<String, Strand> strands() {
        return strands;
    }

    SequencedMap<String, Outlet> outlets() {
        return outlets;
    }

    Participant of(Participant model) {
        return new Participant(of(model.actor()), model.role());
    }

    Voice of(Voice model) {
        return switch (model) {
            case Actor actor -> of(actor);
            case Outlet outlet -> of(outlet);
        };
    }

    Actor of(Actor model) {
        return switch (model) {
            case State state -> state;
            case Person person -> copy(person,
                () -> new Person(id(person.id()), names(person.names()), person.country(), person.offices()));
            case Organisation body -> copy(body, () -> new Organisation(id(body.id()), names(body.names()),
                body.country(), body.parent() == null ? null : of(body.parent())));
        };
    }

    Outlet of(Outlet model) {
        return copy(model,
            () -> new Outlet(id(model.id()), nameWithSuffix(model.name()), model.country(), model.kind(),
                model.reliability(), model.languages(), model.body() == null ? null : of(model.body())));
    }

    Place of(Place model) {
        return copy(model, () -> new Place(id(model.id()), text(model.names()), model.country(), model.body(),
            model.latitude(), model.longitude()));
    }

    Strand of(Strand model) {
        return copy(model, () -> new Strand(id(model.id()), text(model.names()), model.area(), model.about()));
    }

    @SuppressWarnings("unchecked")
    private <R> R copy(R model, Supplier<R> copy) {
        if (number == 0) {
            return model;
        }
        Object existing = recordCopies.get(model);
        if (existing == null) {
            existing = copy.get();
            recordCopies.put(model, existing);
        }
        return (R) existing;
    }

    private String id(String id) {
        return id + "-w" + number;
    }

    private ActorNames names(ActorNames names) {
        var others = new LinkedHashMap<String, String>();
        names.others().forEach((tag, name) -> others.put(tag, nameWithSuffix(name)));
        return new ActorNames(text(names.text()), others);
    }

    private LocalizedText text(LocalizedText text) {
        var translations = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            translations.put(language, nameWithSuffix(text.in(language)));
        }
        return new LocalizedText(translations);
    }

    /** The name with a suffix that encodes the number of the copy in syllables: {@code Moscow kemun} in copy 42. */
    private String nameWithSuffix(String name) {
        var suffix = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
            suffix.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name + " " + suffix + "n";
    }
}

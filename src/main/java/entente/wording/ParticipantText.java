package entente.wording;

import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.Event;
import entente.model.Event.Participant;
import entente.model.Language;
import entente.model.Vocabulary.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names actors together with their offices and roles at the date of an event. */
public final class ParticipantText {
    private ParticipantText() {}

    /** The titles of offices, without duplicates: «Minister of Defence; Deputy Prime Minister». */
    public static String titles(Stream<Office> offices, Language language) {
        return distinctTitles(offices, language).collect(Collectors.joining("; "));
    }

    /** A name with offices in parentheses: «Anna Lindqvist (Minister of Defence)»; the name alone without offices. */
    public static String nameWithOffices(Actor actor, List<Office> offices, Language language) {
        String name = actor.nameIn(language);
        return offices.isEmpty() ? name : name + " (" + titles(offices.stream(), language) + ")";
    }

    /** A participant with offices and role: «Anna Lindqvist, Minister of Defence (Host)». */
    public static String participant(Participant participant, Event event, Language language) {
        return withRoles(participant.actor(), Stream.of(participant.role()), event, language);
    }

    /** An actor with offices and all roles at an event: «Anna Lindqvist, Minister of Defence (Host, Speaker)». */
    public static String participant(Actor actor, Event event, Language language) {
        Stream<Role> roles = event.participants().stream().filter(participant -> participant.actor().equals(actor))
            .map(Participant::role);
        return withRoles(actor, roles, event, language);
    }

    private static String withRoles(Actor actor, Stream<Role> roles, Event event, Language language) {
        String nameAndOffices = Stream
            .concat(Stream.of(actor.nameIn(language)), distinctTitles(actor.officesOn(event.date()).stream(), language))
            .collect(Collectors.joining(", "));
        return nameAndOffices + roles.map(role -> role.label().in(language)).distinct()
            .collect(Collectors.joining(", ", " (", ")"));
    }

    private static Stream<String> distinctTitles(Stream<Office> offices, Language language) {
        return offices.map(office -> office.title().in(language)).distinct();
    }
}

package entente.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.TestSets;
import entente.model.Actor;
import entente.model.Event;
import entente.model.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParticipantTextTest {
    private static final Actor LINDQVIST = Objects.requireNonNull(TestSets.invented().actors().get("lindqvist"));
    private static final Actor NORLAND = Objects.requireNonNull(TestSets.invented().actors().get("norland"));

    @Test
    void aParticipantIsNamedWithTheOfficesOfTheDayAndTheRole() {
        Event meeting = event("2016-05-20-defence-ministers-meet");
        assertEquals("Anna Lindqvist, Minister of Defence of Norland (Host)",
            ParticipantText.participant(meeting.participants().getFirst(), meeting, Language.ENGLISH));
        assertEquals("Anna Lindqvist, Ministra della Difesa norlandese (Paese o ente ospitante)",
            ParticipantText.participant(LINDQVIST, meeting, Language.ITALIAN));
    }

    @Test
    void anActorWithoutOfficesIsNamedWithTheRole() {
        Event event =
            TestSets.invented().events().values().stream().filter(candidate -> candidate.participants().stream()
                .anyMatch(participant -> participant.actor().equals(NORLAND))).findFirst().orElseThrow();
        assertEquals("Norland (Signatory)", ParticipantText.participant(NORLAND, event, Language.ENGLISH));
    }

    @Test
    void aNameIsFollowedByItsOfficesInParentheses() {
        assertEquals("Anna Lindqvist (Minister of Defence of Norland)", ParticipantText.nameWithOffices(LINDQVIST,
            LINDQVIST.officesOn(event("2016-05-20-defence-ministers-meet").date()), Language.ENGLISH));
        assertEquals("Anna Lindqvist", ParticipantText.nameWithOffices(LINDQVIST, List.of(), Language.ENGLISH));
    }

    @Test
    void aTitleIsGivenOnce() {
        assertEquals("Head of the Norland Space Agency; Minister of Defence of Norland; President of Norland",
            ParticipantText.titles(
                Stream.of(LINDQVIST, LINDQVIST).flatMap(person -> person.offices().stream()), Language.ENGLISH));
    }

    private static Event event(String id) {
        return TestSets.invented().event(id).orElseThrow();
    }
}

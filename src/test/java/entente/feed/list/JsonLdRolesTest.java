package entente.feed.list;

import static entente.feed.list.ExpandedJsonLd.SCHEMA;
import static entente.feed.list.ExpandedJsonLd.event;
import static entente.feed.list.ExpandedJsonLd.events;
import static entente.feed.list.ExpandedJsonLd.expanded;
import static entente.feed.list.ExpandedJsonLd.first;
import static entente.feed.list.ExpandedJsonLd.hasType;
import static entente.feed.list.ExpandedJsonLd.objects;
import static entente.feed.list.ExpandedJsonLd.value;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.FeedFixtures;
import entente.model.Event;
import entente.search.Index;
import entente.search.query.Query;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The participants of events in JSON-LD. */
class JsonLdRolesTest {
    @Test
    void keepsTheRoleOfEveryParticipant() throws Exception {
        for (JsonObject written : events(Index.of(TestSets.invented()).search(Query.ALL))) {
            Event event = TestSets.invented().events().get(value(written, SCHEMA + "identifier"));
            assertEquals(event.participants().stream()
                .map(participant -> participant.actor().id() + " as " + participant.role().id()).sorted().toList(),
                Stream.of("organizer", "attendee", "about").flatMap(property -> roles(written, property)).sorted()
                    .toList());
        }
    }

    @Test
    void callsOrganizerOrAttendeeOnlyWhoHasARoleThatMeansIt() throws Exception {
        JsonObject exercise = event("2024-02-29-strait-shield-2024");
        assertEquals(List.of("norland-navy as host"), roles(exercise, "organizer").toList());
        assertEquals(List.of("sutria-navy as visitor", "lindqvist as observer"), roles(exercise, "attendee").toList());
        JsonObject role = objects(exercise, SCHEMA + "attendee").getFirst();
        assertEquals(SCHEMA + "Role", role.getJsonArray("@type").getString(0));
        assertEquals(Set.of("Visitor", "Visitatore"), objects(role, SCHEMA + "roleName").stream()
            .map(name -> name.getString("@value")).collect(toSet()));
        JsonObject treaty = event("1998-space-treaty");
        assertTrue(roles(treaty, "about").count() > 0);
        assertEquals(List.of(), Stream.of("organizer", "attendee").flatMap(name -> roles(treaty, name)).toList());
    }

    /** schema.org allows persons and organisations only. */
    @Test
    void aCountryIsNeitherOrganizerNorAttendeeNorAuthor() throws Exception {
        List<JsonObject> nodes = expanded(FeedFixtures.curated());
        Set<String> countries = nodes.stream().filter(node -> hasType(node, "Country"))
            .map(node -> node.getString("@id")).collect(toSet());
        assertFalse(countries.isEmpty());
        for (JsonObject event : nodes.stream().filter(node -> hasType(node, "Event")).toList()) {
            for (String property : List.of("organizer", "attendee", "subjectOf")) {
                String inner = property.equals("subjectOf") ? "author" : property;
                for (JsonObject holder : objects(event, SCHEMA + property)) {
                    assertTrue(objects(holder, SCHEMA + inner).stream()
                        .noneMatch(agent -> countries.contains(agent.getString("@id"))), event.getString("@id"));
                }
            }
        }
    }

    private static Stream<String> roles(JsonObject event, String property) {
        return objects(event, SCHEMA + property).stream().filter(node -> hasType(node, "Role"))
            .map(role -> FeedFixtures.lastSegment(first(role, SCHEMA + property).getString("@id")) + " as "
                + value(role, SCHEMA + "identifier"));
    }
}

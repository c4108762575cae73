package entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.Origins;
import entente.model.Actor;
import entente.model.Actor.Organisation;
import entente.model.Actor.Person;
import entente.model.Actor.State;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Significance;
import entente.model.Statement.Quotation;
import entente.model.Vocabulary;
import entente.reading.yaml.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventSetReaderTest {
    private final EventSet invented = TestSets.invented();

    @Test
    void readsEveryRecordOfASet() {
        assertEquals(18, invented.events().size());
        assertEquals(mappings("sources.yaml"), invented.sources().size());
        assertEquals(mappings("outlets.yaml"), invented.outlets().size());
        assertEquals(mappings("actors.yaml"), invented.actors().size());
        assertEquals(mappings("places.yaml"), invented.places().size());
        assertEquals(mappings("commitments.yaml"), invented.commitments().size());
    }

    /** The number of keys at the left margin of a file. */
    private static int mappings(String file) {
        return (int) new String(TestSets.inventedFiles().get(file), StandardCharsets.UTF_8).lines()
            .filter(line -> line.matches("[a-z0-9-]+:.*")).count();
    }

    @Test
    void readsEveryFieldOfAnEvent() {
        Event event = invented.events().get("2017-12-21-moon-base-announced");
        assertEquals("2017-12-21", event.date().edtf());
        assertEquals("announcement", event.kind().id());
        assertEquals(List.of("lunar-exploration", "launch"), ids(event.topics(), Vocabulary.Topic::id));
        assertEquals(List.of("moon-base"), ids(event.strands(), strand -> strand.id()));
        assertEquals(Significance.NOTABLE, event.significance());
        assertEquals(Credibility.PROBABLY_TRUE, event.credibility());
        assertEquals("A Moon base in four steps: the plan of Brendan O’Hara", event.title().in(Language.ENGLISH));
        assertTrue(event.summary().in(Language.ITALIAN).endsWith("il Meridian Post tace di Sutria."));
        assertEquals(List.of("stellheim", "quiet-crater"), ids(event.places(), Place::id));
        assertEquals(List.of("o-hara", "norland-space-agency", "sutria-space-office"),
            ids(event.participants(), participant -> participant.actor().id()));
        assertEquals("subject", event.participants().getLast().role().id());
        assertEquals(List.of("s1", "s2"), ids(event.statements(), statement -> statement.id()));
        assertEquals("Leaves out Sutria", event.citations().getLast().note());
        assertEquals("announces", event.related().getFirst().as().id());
        assertEquals(LocalDate.of(2024, 6, 30), event.reviewed());
    }

    @Test
    void readsEveryFieldOfAStatement() {
        var declaration = invented.events().get("2022-02-08-joint-declaration").statements().getFirst();
        assertEquals(List.of("norland", "sutria"), ids(declaration.speakers(), Actor::id));
        assertNull(declaration.audience());
        assertEquals(List.of(new Quotation("en", "not the first in orbit"), new Quotation("zh", "不首先在轨道部署")),
            declaration.phrases());
        assertEquals(2, declaration.citations().size());
        var answer = invented.events().get("2016-05-20-defence-ministers-meet").statements().getFirst();
        assertSame(invented.actors().get("marechal"), answer.audience());
    }

    @Test
    void readsAbsentListsAsEmpty() {
        Event event = invented.events().get("1998-space-treaty");
        assertTrue(event.places().isEmpty() && event.statements().isEmpty() && event.related().isEmpty());
    }

    @Test
    void countsCopiesOfOneWireReportAsOneOrigin() {
        Event event = invented.events().get("2017-12-21-moon-base-announced");
        assertEquals(List.of(invented.outlets().get("norland-wire")), Origins.of(event).voices());
    }

    @Test
    void countsAMinistryAndItsChannelAsOneOrigin() {
        Event event = invented.events().get("2016-05-20-defence-ministers-meet");
        assertEquals(List.of("norland-mod", "sutria-mod"), ids(Origins.of(event).voices(), voice -> voice.id()));
    }

    @Test
    void readsActorsOfEveryKindInAnyOrder() {
        assertInstanceOf(State.class, invented.actors().get("norland"));
        var navy = assertInstanceOf(Organisation.class, invented.actors().get("sutria-navy"));
        assertSame(invented.actors().get("sutria-mod"), navy.parent());
        var person = assertInstanceOf(Person.class, invented.actors().get("lindqvist"));
        assertEquals("安娜·林德奎斯特", person.names().others().get("zh"));
        assertEquals(List.of("norland-space-agency", "norland-mod", "norland"),
            ids(person.offices(), office -> office.organisation().id()));
        assertEquals(List.of("norland-mod"),
            ids(person.officesOn(EventDate.parse("2016-05-20")), office -> office.organisation().id()));
        assertEquals("norland", invented.actors().firstEntry().getKey());
    }

    @Test
    void readsPlacesOnEarthAndOnTheMoon() {
        assertEquals(Place.Body.EARTH, invented.places().get("long-strait").body());
        assertEquals(Place.Body.MOON, invented.places().get("quiet-crater").body());
        assertEquals(-84.9, invented.places().get("quiet-crater").latitude());
        assertNull(invented.places().get("quiet-crater").country());
    }

    @Test
    void readsOutletsAndSources() {
        Outlet channel = invented.outlets().get("norland-mod-channel");
        assertEquals(Outlet.Kind.OFFICIAL, channel.kind());
        assertSame(invented.actors().get("norland-mod"), channel.body());
        var source = invented.sources().get("orbit-review-2003-launch");
        assertEquals("2003-06/2003-07", source.published().edtf());
        assertSame(invented.outlets().get("orbit-review"), source.outlet());
    }

    @Test
    void readsCommitmentsWithTheirStages() {
        var base = invented.commitments().get("moon-base-in-steps");
        assertSame(invented.events().get("2017-12-21-moon-base-announced"), base.madeIn());
        assertEquals(4, base.stages().size());
        assertEquals("2028-01/2030-12", base.stages().get(2).due().edtf());
        assertNull(base.stages().getLast().due());
    }

    @Test
    void sortsEventsByDateIndependentlyOfFileNames() {
        List<Event> events = List.copyOf(TestSets.curated().events().values());
        assertTrue(Stream.iterate(1, i -> i < events.size(), i -> i + 1)
            .allMatch(i -> events.get(i - 1).date().compareTo(events.get(i).date()) <= 0));
    }

    @Test
    void readsTheCodebookInEveryLanguage() {
        assertTrue(TestSets.curated().codebook().in(Language.ENGLISH).startsWith("# Codebook of the event set"));
        assertTrue(
            TestSets.curated().codebook().in(Language.ITALIAN).startsWith("# Manuale di codifica della raccolta"));
    }

    @Test
    void reportsAllProblemsOfAllFilesSortedByFileAndLine() {
        var files = TestSets.inventedFiles();
        replace(files, "events/1998/1998-space-treaty.yaml", "kind: agreement", "kind: pact");
        replace(files, "events/1998/1998-space-treaty.yaml", "date: 1998", "date: '98'");
        replace(files, "events/2022/2022-11-ratification.yaml", "{actor: sutria-assembly, role: subject}",
            "{actor: none}");
        replace(files, "actors.yaml", "zh: 苏特里亚}", "zh: 苏特里亚, xx: 苏特里亚}");
        replace(files, "sources.yaml", "https://post.example/2017", "gopher://post.example/2017");
        assertEquals(
            List.of("actors.yaml:8", "events/1998/1998-space-treaty.yaml:3", "events/1998/1998-space-treaty.yaml:4",
                "events/2022/2022-11-ratification.yaml:16", "events/2022/2022-11-ratification.yaml:16",
                "sources.yaml:103"),
            ids(problems(files), problem -> problem.file() + ":" + problem.line()));
    }

    @Test
    void reportsAMissingFileButNoReferencesToItsRecords() {
        for (String file : List.of("actors.yaml", "vocabulary.yaml", "sources.yaml", "CODEBOOK.it.md")) {
            var files = TestSets.inventedFiles();
            files.remove(file);
            assertEquals(List.of(file + "  found no such file, expected it in every set"), messages(files));
        }
    }

    @Test
    void reportsEveryRequiredFileOfAnEmptyFolder() {
        assertEquals(10, problems(new TreeMap<>()).size());
    }

    @Test
    void reportsUnknownFiles() {
        var files = TestSets.inventedFiles();
        Stream.of("actor.yaml", "drafts/x.yaml", "events/x.yaml", "events/2003/2003-05-First.yaml", "events/notes.txt")
            .forEach(unknown -> files.put(unknown, new byte[0]));
        String expected = "expected one of vocabulary.yaml, strands.yaml, outlets.yaml, actors.yaml, places.yaml,"
            + " sources.yaml, commitments.yaml, withdrawn.yaml, CODEBOOK.it.md, CODEBOOK.md";
        String invalidPath =
            "found a file that is no event's, expected events/YEAR/ID.yaml, the id of a–z, digits and hyphens";
        assertEquals(List.of(
            "actor.yaml  found a file that belongs to no set, " + expected + "; did you mean 'actors.yaml'?",
            "drafts/x.yaml  found a file that belongs to no set, " + expected,
            "events/2003/2003-05-First.yaml  " + invalidPath,
            "events/notes.txt  " + invalidPath,
            "events/x.yaml  " + invalidPath), messages(files));
    }

    @Test
    void ignoresReadmesHiddenFilesAndBackups() {
        var files = TestSets.inventedFiles();
        Stream.of("README.md", "LICENSE", ".DS_Store", "events/.gitkeep", "events/2003/x.yaml~")
            .forEach(ignored -> files.put(ignored, new byte[]{1}));
        var result = assertInstanceOf(ReadResult.Valid.class, EventSetReader.read(files));
        assertEquals(invented.fingerprint(), result.set().fingerprint());
    }

    private static List<Problem> problems(SortedMap<String, byte[]> files) {
        return assertInstanceOf(ReadResult.Invalid.class, EventSetReader.read(files)).problems();
    }

    private static List<String> messages(SortedMap<String, byte[]> files) {
        return ids(problems(files), Problem::toString);
    }

    private static void replace(SortedMap<String, byte[]> files, String file, String target, String replacement) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertTrue(text.contains(target));
        files.put(file, text.replace(target, replacement).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> List<String> ids(List<T> records, Function<? super T, String> id) {
        return records.stream().map(id).toList();
    }
}

package entente.insight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import entente.TestSets;
import entente.model.EventSet;
import entente.model.Voice;
import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GapFinderTest {
    private static final String ID = "2024-03-02-planted";
    private static final String NORLAND_WIRE = "{source: norland-wire-2022-02-08-declaration}";
    private static final String SUTRIA_MFA = "{source: sutria-mfa-site-2022-02-08-declaration}";
    private static final String GLOBAL_WIRE = "{source: global-wire-2024-03-04-strait-shield}";
    private static final String MOON_TRUTH = "{source: moon-truth-2019-04-02-no-base}";

    /** The types of the gaps of an event that is added to the invented set. */
    private static List<Gap.Type> typesOf(String summary, String statements, String... citations) {
        return gapsOf(summary, statements, citations).stream().map(Gap::type).toList();
    }

    private static List<Gap> gapsOf(String summary, String statements, String... citations) {
        var files = TestSets.inventedFiles();
        files.put("events/2024/" + ID + ".yaml", """
            id: %s
            date: 2024-03-02
            kind: meeting
            topics: [sea]
            significance: 1
            credibility: 2
            title: {en: Planted, it: Aggiunto}
            summary: {en: %s, it: Un sommario.}
            participants:
            - {actor: norland, role: signatory}
            %scitations:
            - %s
            reviewed: 2024-06-28
            """.formatted(ID, summary, statements, String.join("\n- ", citations)).getBytes(UTF_8));
        EventSet set = assertInstanceOf(ReadResult.Valid.class, EventSetReader.read(files),
            () -> EventSetReader.read(files).toString()).set();
        return GapFinder.find(set).values().stream().flatMap(List::stream)
            .filter(gap -> gap instanceof Gap.OfEvent ofEvent && ofEvent.event().id().equals(ID)).toList();
    }

    private static String statement(String speaker, String citation) {
        return """
            statements:
            - id: s1
              speakers: [%s]
              text: {en: It goes well., it: Va bene.}
              citations:
              - %s
            """.formatted(speaker, citation);
    }

    @Test
    void twoSourcesOfBothSidesLeaveNoGap() {
        assertEquals(List.of(), typesOf("Both told it.", "", NORLAND_WIRE, SUTRIA_MFA));
    }

    @Test
    void oneOriginAndOneSideAreGaps() {
        assertEquals(List.of(Gap.Type.ONE_ORIGIN, Gap.Type.ONE_SIDE), typesOf("One told it.", "", NORLAND_WIRE));
        assertEquals(List.of(Gap.Type.ONE_SIDE), typesOf("One side told it.", "", NORLAND_WIRE, GLOBAL_WIRE));
        assertEquals(List.of(Gap.Type.ONE_ORIGIN), typesOf("Others told it.", "", GLOBAL_WIRE));
    }

    @Test
    void aStatementWithoutASourceOfTheSpeakersSideIsAGap() {
        var gap = (Gap.SpeakerSideSilent) gapsOf("One told it.",
            statement("sutria-mfa", NORLAND_WIRE.replace("}", ", via: [norland-mod]}")), NORLAND_WIRE, GLOBAL_WIRE)
            .stream()
            .filter(Gap.SpeakerSideSilent.class::isInstance).findFirst().orElseThrow();
        assertEquals(List.of("sutria"), gap.silent().stream().map(Voice::id).toList());
        assertEquals("s1", gap.statement().id());
    }

    @Test
    void aStatementThatComesFromNeitherTheSpeakerNorTheSpeakersOrganisationIsAGap() {
        String direct = statement("sutria-mfa", SUTRIA_MFA);
        assertEquals(List.of(), typesOf("Both told it.", direct, NORLAND_WIRE, SUTRIA_MFA));
        String indirect = statement("sutria-mfa", NORLAND_WIRE);
        assertEquals(List.of(Gap.Type.SPEAKER), typesOf("Both told it.", indirect, NORLAND_WIRE, SUTRIA_MFA));
    }

    @Test
    void anOrganisationThatIsNamedButNeverCitedHereIsAGap() {
        String summary = "The Ministry of Defence of Norland spoke.";
        var gap = (Gap.BodyNotCited) gapsOf(summary, "", NORLAND_WIRE, SUTRIA_MFA).getFirst();
        assertEquals(List.of("norland-mod"), gap.bodies().stream().map(Voice::id).toList());
        String viaMinistry = NORLAND_WIRE.replace("}", ", via: [norland-mod]}");
        assertEquals(List.of(), typesOf(summary, "", viaMinistry, SUTRIA_MFA));
    }

    @Test
    void aNameWithinAWordOrOfAnOrganisationThatIsNeverAnOriginIsNoGap() {
        assertEquals(List.of(),
            typesOf("The Ministry of Defence of Norlandia and the League of Straits met.", "", NORLAND_WIRE,
                SUTRIA_MFA));
    }

    @Test
    void sourcesOfUnknownReliabilityAloneAreAGap() {
        assertEquals(List.of(Gap.Type.ONE_ORIGIN, Gap.Type.UNRATED), typesOf("Told.", "", MOON_TRUTH));
        assertEquals(List.of(), typesOf("Told.", "", MOON_TRUTH, NORLAND_WIRE, SUTRIA_MFA));
        String statement = statement("sutria-mfa", MOON_TRUTH.replace("}", ", via: [sutria-mfa]}"));
        assertEquals(List.of(Gap.Type.UNRATED), typesOf("Told.", statement, NORLAND_WIRE, SUTRIA_MFA));
    }

    @Test
    void aStrandIsQuietAfterTwiceItsMedianInterval() {
        assertEquals(List.of(), quietStrands(TestSets.invented()));
        var files = TestSets.inventedFiles();
        files.computeIfPresent("events/1998/1998-space-treaty.yaml", (path, text) -> new String(text, UTF_8)
            .replaceFirst("reviewed: .*", "reviewed: 2060-01-01").getBytes(UTF_8));
        EventSet laterSet = assertInstanceOf(ReadResult.Valid.class, EventSetReader.read(files)).set();
        assertEquals(List.copyOf(laterSet.strands().keySet()), quietStrands(laterSet));
    }

    private static List<String> quietStrands(EventSet set) {
        return Objects.requireNonNull(GapFinder.find(set).get(Gap.Type.QUIET)).stream()
            .map(Gap.QuietStrand.class::cast).map(gap -> gap.strand().id()).toList();
    }
}

package entente.brief.definition;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.BriefLength;
import entente.brief.Told;
import entente.brief.definition.BriefDefinition.Annex;
import entente.brief.definition.Definitions.Faulty;
import entente.brief.definition.Definitions.Sound;
import entente.model.Language;
import entente.reading.yaml.Problem;
import entente.search.query.Facet;
import entente.search.query.Sort;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefDefinitionReaderTest {
    @Test
    void takesTheFileNameForTheId() {
        assertEquals("moon", Told.definition(Told.SOUND).id());
    }

    @Test
    void readsWhatIsLeftOutAsTheUsual() {
        BriefDefinition definition = Told.definition(Told.SOUND);

        assertNull(definition.marking());
        assertEquals(List.of(), definition.unknown());
        assertEquals(List.of(), definition.annexes());
    }

    @Test
    void readsEveryField() {
        BriefDefinition definition = Told.definition(Told.SOUND + """
            - heading: {en: Undertakings, it: Impegni}
              shows: commitments
              status: [kept, under-way]
            marking: amber-strict
            length: short
            unknown:
            - {en: Nothing, it: Nulla}
            annexes: [method, actors]
            """);

        assertEquals("Un piano in quattro tappe", definition.subtitle().in(Language.ITALIAN));
        assertEquals("TLP:AMBER+STRICT", definition.marking().label());
        assertEquals(List.of("moon-base"), definition.query().chosen(Facet.STRAND));
        assertEquals(List.of(Annex.METHOD, Annex.ACTORS), definition.annexes());
        assertInstanceOf(SectionDefinition.Commitments.class, definition.sections().getLast().content());
    }

    @Test
    void tellsOldestFirstUnlessTheFilterSaysOtherwise() {
        assertEquals(Sort.OLDEST, Told.definition(Told.SOUND).query().sort());
        assertEquals(Sort.DATE, Told.definition(Told.SOUND.replace("moon-base", "moon-base sort=date")).query().sort());
    }

    @Test
    void tellsItAllUnlessTheBriefOrASectionSaysShort() {
        assertEquals(BriefLength.FULL, told(Told.SOUND));
        assertEquals(BriefLength.SHORT, told(Told.SOUND + "length: short\n"));
        assertEquals(BriefLength.FULL, told(Told.SOUND + "  length: full\nlength: short\n"));
    }

    @Test
    void ordersBriefsByTheirNumber() {
        var files = new TreeMap<String, byte[]>();
        files.put("a.yaml", Told.SOUND.replace("number: 1", "number: 2").getBytes(StandardCharsets.UTF_8));
        files.put("b.yaml", Told.SOUND.getBytes(StandardCharsets.UTF_8));
        files.put("README.md", "# Briefings".getBytes(StandardCharsets.UTF_8));

        var sound = assertInstanceOf(Sound.class, BriefDefinitionReader.read(files, Told.INDEX));

        assertEquals(List.of("b", "a"), List.copyOf(sound.byId().keySet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"',
        textBlock = """
            en: One   | en: '{cuont}' | reports/moon.yaml:6  key-points[0].en: found the placeholder 'cuont', expected one of \
            date, cite, status, count, share, share-one-side, first, last, days-since-last, per-year, pages, origins, \
            commitments, overdue; did you mean 'count'?
            en: One   | en: '{date 2022-11-ratificaton}' | reports/moon.yaml:6  key-points[0].en: found \
            '2022-11-ratificaton', expected the id of an event; did you mean '2022-11-ratification'?
            en: One   | en: '{status moon}' | reports/moon.yaml:6  key-points[0].en: found 'moon', expected the id of a \
            commitment
            en: One   | en: '{date}' | reports/moon.yaml:6  key-points[0].en: found 'date' of 0 ids, expected one
            en: One   | en: '{cite}' | reports/moon.yaml:6  key-points[0].en: found 'cite' of nothing, expected the id of \
            an event or several
            en: One   | en: '{last kind=patrol}' | reports/moon.yaml:6  key-points[0].en: found 'last' of no event, \
            expected a filter that finds at least one
            en: One   | en: 'One {count' | reports/moon.yaml:6  key-points[0].en: found a brace without its pair, expected \
            placeholders such as {count kind=patrol}
            it: Uno   | it: '{count kind}' | reports/moon.yaml:6  key-points[0].it: found 'kind', expected name=value, as \
            in an address
            it: Uno   | it: '{count since=lately}' | reports/moon.yaml:6  key-points[0].it: found since 'lately', expected \
            a date of the calendar such as 2022, 2022-12 or 2022-12-21
            it: Uno   | it: '{commitments status=broken}' | reports/moon.yaml:6  key-points[0].it: found status 'broken', \
            expected one of pending, under-way, kept, partly-kept, lapsed, superseded
            strand=moon-base | significance=4 | reports/moon.yaml:4  filter: found significance '4', expected a whole \
            number from 1 to 3
            ", it: La base lunare" | "" | reports/moon.yaml:2  title.it: found nothing, expected words
            shows: chronology | shows: story | reports/moon.yaml:11  sections[0].shows: found 'story', expected one of \
            text, chronology, table, commitments, one-sided, figure
            """)
    void saysWhereSomethingUnfitStandsAndWhatWouldFit(String sound, String unfit, String problem) {
        var faulty = assertInstanceOf(Faulty.class, Told.read(Told.SOUND.replace(sound, unfit)));

        assertEquals(List.of(problem), faulty.problems().stream().map(Object::toString).toList());
    }

    @Test
    void callsAParameterThatNoFilterHasAParameter() {
        var faulty = assertInstanceOf(Faulty.class,
            Told.read(Told.SOUND.replace("en: One", "en: '{count knd=patrol}'")));

        String problem = faulty.problems().getFirst().toString();
        assertTrue(problem.startsWith(
            "reports/moon.yaml:6  key-points[0].en: found the parameter 'knd', expected one of q, "), problem);
        assertTrue(problem.endsWith("; did you mean 'kind'?"), problem);
    }

    @Test
    void reportsEveryProblemAtOnce() {
        var faulty = assertInstanceOf(Faulty.class,
            Told.read(Told.SOUND.replace("number: 1", "number: one").replace("Two,", "'{cuont}',").replace("shows:",
                "show:")));

        assertEquals(Set.of("number", "key-points[1].en", "sections[0].shows"),
            faulty.problems().stream().map(Problem::place).collect(toSet()));
    }

    @Test
    void letsNoSectionWidenTheBrief() {
        var faulty = assertInstanceOf(Faulty.class, Told.read(Told.SOUND + "  filter: strand=\n"));

        assertEquals(
            "reports/moon.yaml:12  sections[0].filter: found 10 events that the brief's own filter leaves out, "
                + "expected a filter that narrows it",
            faulty.problems().getFirst().toString());
    }

    @Test
    void wantsThreeToSixKeyPoints() {
        var faulty = assertInstanceOf(Faulty.class, Told.read(Told.SOUND.replace("- {en: Three, it: Tre}\n", "")));

        assertEquals("reports/moon.yaml:5  key-points: found 2 key points, expected 3 to 6",
            faulty.problems().getFirst().toString());
    }

    @Test
    void givesEachNumberOnce() {
        var files = new TreeMap<String, byte[]>();
        files.put("a.yaml", Told.SOUND.getBytes(StandardCharsets.UTF_8));
        files.put("b.yaml", Told.SOUND.getBytes(StandardCharsets.UTF_8));

        var faulty = assertInstanceOf(Faulty.class, BriefDefinitionReader.read(files, Told.INDEX));

        assertEquals("b.yaml:1  number: found '1', expected a number that no other brief has",
            faulty.problems().getFirst().toString());
    }

    @Test
    void keepsTheNameOfTheFormForTheForm() {
        var files = new TreeMap<String, byte[]>();
        files.put("reports/new.yaml", Told.SOUND.getBytes(StandardCharsets.UTF_8));

        var faulty = assertInstanceOf(Faulty.class, BriefDefinitionReader.read(files, Told.INDEX));

        assertEquals("reports/new.yaml  found the name 'new', "
            + "expected lower-case letters a–z, digits and hyphens, and not 'new'",
            faulty.problems().getFirst().toString());
    }

    @Test
    void wantsWordsWhereASectionIsWordsAlone() {
        var faulty = assertInstanceOf(Faulty.class, Told.read(Told.SOUND.replace("chronology", "text")));

        assertEquals("sections[0].words", faulty.problems().getFirst().place());
    }

    @Test
    void wantsToKnowWhatAFigureIsStackedBy() {
        var faulty = assertInstanceOf(Faulty.class, Told.read(Told.SOUND.replace("chronology", "figure")));

        assertEquals("sections[0].by", faulty.problems().getFirst().place());
    }

    private static BriefLength told(String yaml) {
        return ((SectionDefinition.Chronology) Told.definition(yaml).sections().getFirst().content()).length();
    }
}

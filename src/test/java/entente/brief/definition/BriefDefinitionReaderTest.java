package entente.brief.definition;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.BriefLength;
import entente.brief.InventedBriefs;
import entente.brief.definition.BriefDefinition.Annex;
import entente.brief.definition.Definitions.Invalid;
import entente.brief.definition.Definitions.Valid;
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
    void usesTheFileNameAsId() {
        assertEquals("moon", InventedBriefs.definition(InventedBriefs.VALID_YAML).id());
    }

    @Test
    void appliesDefaultsToOmittedFields() {
        BriefDefinition definition = InventedBriefs.definition(InventedBriefs.VALID_YAML);

        assertNull(definition.marking());
        assertEquals(List.of(), definition.unknown());
        assertEquals(List.of(), definition.annexes());
    }

    @Test
    void readsEveryField() {
        BriefDefinition definition = InventedBriefs.definition(InventedBriefs.VALID_YAML + """
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
        assertEquals(List.of("moon-base"), definition.query().selected(Facet.STRAND));
        assertEquals(List.of(Annex.METHOD, Annex.ACTORS), definition.annexes());
        assertInstanceOf(SectionDefinition.Commitments.class, definition.sections().getLast().content());
    }

    @Test
    void sortsOldestFirstUnlessTheFilterHasASort() {
        assertEquals(Sort.OLDEST, InventedBriefs.definition(InventedBriefs.VALID_YAML).query().sort());
        assertEquals(Sort.DATE, InventedBriefs
            .definition(InventedBriefs.VALID_YAML.replace("moon-base", "moon-base sort=date")).query().sort());
    }

    @Test
    void isFullUnlessTheBriefOrASectionIsShort() {
        assertEquals(BriefLength.FULL, firstSectionLength(InventedBriefs.VALID_YAML));
        assertEquals(BriefLength.SHORT, firstSectionLength(InventedBriefs.VALID_YAML + "length: short\n"));
        assertEquals(BriefLength.FULL,
            firstSectionLength(InventedBriefs.VALID_YAML + "  length: full\nlength: short\n"));
    }

    @Test
    void ordersBriefsByTheirNumber() {
        var files = new TreeMap<String, byte[]>();
        files.put("a.yaml",
            InventedBriefs.VALID_YAML.replace("number: 1", "number: 2").getBytes(StandardCharsets.UTF_8));
        files.put("b.yaml", InventedBriefs.VALID_YAML.getBytes(StandardCharsets.UTF_8));
        files.put("README.md", "# Briefings".getBytes(StandardCharsets.UTF_8));

        var valid = assertInstanceOf(Valid.class, BriefDefinitionReader.read(files, InventedBriefs.INDEX));

        assertEquals(List.of("b", "a"), List.copyOf(valid.byId().keySet()));
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
            en: One   | en: '{cite 2016-05-21-defence-ministers-meet}' | reports/moon.yaml:6  key-points[0].en: found \
            '2016-05-21-defence-ministers-meet', withdrawn on 2023-01-10, expected its successor \
            '2016-05-20-defence-ministers-meet'
            strand=moon-base | place=port-of-nowhere | reports/moon.yaml:4  filter: found 'port-of-nowhere', withdrawn on \
            2022-06-01, expected a record of the set; it has no successor
            strand=moon-base | significance=4 | reports/moon.yaml:4  filter: found significance '4', expected a whole \
            number from 1 to 3
            ", it: La base lunare" | "" | reports/moon.yaml:2  title.it: found nothing, expected words
            shows: chronology | shows: story | reports/moon.yaml:11  sections[0].shows: found 'story', expected one of \
            text, chronology, table, commitments, one-sided, figure
            """)
    void reportsPositionFoundValueAndExpectedValueOfAProblem(String original, String replacement, String problem) {
        var invalid = assertInstanceOf(Invalid.class,
            InventedBriefs.read(InventedBriefs.VALID_YAML.replace(original, replacement)));

        assertEquals(List.of(problem), invalid.problems().stream().map(Object::toString).toList());
    }

    @Test
    void reportsAnUnknownParameterAsAParameter() {
        var invalid = assertInstanceOf(Invalid.class,
            InventedBriefs.read(InventedBriefs.VALID_YAML.replace("en: One", "en: '{count knd=patrol}'")));

        String problem = invalid.problems().getFirst().toString();
        assertTrue(problem.startsWith(
            "reports/moon.yaml:6  key-points[0].en: found the parameter 'knd', expected one of q, "), problem);
        assertTrue(problem.endsWith("; did you mean 'kind'?"), problem);
    }

    @Test
    void reportsEveryProblemAtOnce() {
        var invalid = assertInstanceOf(Invalid.class,
            InventedBriefs.read(InventedBriefs.VALID_YAML.replace("number: 1", "number: one")
                .replace("Two,", "'{cuont}',").replace("shows:",
                    "show:")));

        assertEquals(Set.of("number", "key-points[1].en", "sections[0].shows"),
            invalid.problems().stream().map(Problem::path).collect(toSet()));
    }

    @Test
    void rejectsASectionThatWidensTheBrief() {
        var invalid =
            assertInstanceOf(Invalid.class, InventedBriefs.read(InventedBriefs.VALID_YAML + "  filter: strand=\n"));

        assertEquals(
            "reports/moon.yaml:12  sections[0].filter: found 10 events that the brief's own filter leaves out, "
                + "expected a filter that narrows it",
            invalid.problems().getFirst().toString());
    }

    @Test
    void requiresThreeToSixKeyPoints() {
        var invalid = assertInstanceOf(Invalid.class,
            InventedBriefs.read(InventedBriefs.VALID_YAML.replace("- {en: Three, it: Tre}\n", "")));

        assertEquals("reports/moon.yaml:5  key-points: found 2 key points, expected 3 to 6",
            invalid.problems().getFirst().toString());
    }

    @Test
    void rejectsADuplicateNumber() {
        var files = new TreeMap<String, byte[]>();
        files.put("a.yaml", InventedBriefs.VALID_YAML.getBytes(StandardCharsets.UTF_8));
        files.put("b.yaml", InventedBriefs.VALID_YAML.getBytes(StandardCharsets.UTF_8));

        var invalid = assertInstanceOf(Invalid.class, BriefDefinitionReader.read(files, InventedBriefs.INDEX));

        assertEquals("b.yaml:1  number: found '1', expected a number that no other brief has",
            invalid.problems().getFirst().toString());
    }

    @Test
    void anInvalidDefinitionLeavesTheOthersAndTakesNoNumber() {
        var files = new TreeMap<String, byte[]>();
        files.put("reports/a.yaml",
            InventedBriefs.VALID_YAML.replace("moon-base", "sun-base").getBytes(StandardCharsets.UTF_8));
        files.put("reports/b.yaml", InventedBriefs.VALID_YAML.getBytes(StandardCharsets.UTF_8));

        var invalid = assertInstanceOf(Invalid.class, BriefDefinitionReader.read(files, InventedBriefs.INDEX));

        assertEquals(Set.of("b"), invalid.byId().keySet());
        assertEquals(Set.of("a"), invalid.problemsById().keySet());
    }

    @Test
    void rejectsTheReservedId() {
        var files = new TreeMap<String, byte[]>();
        files.put("reports/new.yaml", InventedBriefs.VALID_YAML.getBytes(StandardCharsets.UTF_8));

        var invalid = assertInstanceOf(Invalid.class, BriefDefinitionReader.read(files, InventedBriefs.INDEX));

        assertEquals("reports/new.yaml  found the name 'new', "
            + "expected lower-case letters a–z, digits and hyphens, and not 'new'",
            invalid.problems().getFirst().toString());
    }

    @Test
    void requiresWordsInATextSection() {
        var invalid = assertInstanceOf(Invalid.class,
            InventedBriefs.read(InventedBriefs.VALID_YAML.replace("chronology", "text")));

        assertEquals("sections[0].words", invalid.problems().getFirst().path());
    }

    @Test
    void requiresByInAFigureSection() {
        var invalid = assertInstanceOf(Invalid.class,
            InventedBriefs.read(InventedBriefs.VALID_YAML.replace("chronology", "figure")));

        assertEquals("sections[0].by", invalid.problems().getFirst().path());
    }

    private static BriefLength firstSectionLength(String yaml) {
        return ((SectionDefinition.Chronology) InventedBriefs.definition(yaml).sections().getFirst().content())
            .length();
    }
}

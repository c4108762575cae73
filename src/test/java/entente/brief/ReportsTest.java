package entente.brief;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.brief.definition.BriefDefinitionReader;
import entente.brief.definition.Definitions;
import entente.brief.definition.SectionDefinition;
import entente.brief.document.Block.Note;
import entente.brief.document.Block.Notes;
import entente.brief.document.Document;
import entente.brief.document.Inline;
import entente.brief.document.Inline.NoteMark;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.model.Commitment;
import entente.model.Language;
import entente.search.Index;
import entente.wording.SiteUrls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The definitions in {@code reports/}, with the curated event set. */
class ReportsTest {
    private static final Path REPORTS = Path.of("reports");
    private static final Index INDEX = Index.of(TestSets.curated());

    @Test
    void areValid() throws IOException {
        var valid = assertInstanceOf(Definitions.Valid.class, read(files()));

        assertEquals(Set.of("relationship", "lunar-base", "missile-defence", "joint-training", "commitments"),
            valid.byId().keySet());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void numberNotesFromOneWithoutGapsAndMarkEveryNote(Document brief) {
        List<Integer> numbers =
            InventedBriefs.blocks(brief, Notes.class).getFirst().notes().stream().map(Note::number).toList();
        Set<Integer> markedNumbers = InventedBriefs.runs(brief).filter(NoteMark.class::isInstance)
            .map(mark -> ((NoteMark) mark).number()).collect(toSet());

        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
        assertEquals(Set.copyOf(numbers), markedNumbers);
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void useNoAnchorTwice(Document brief) {
        List<String> anchors = InventedBriefs.anchors(brief);

        assertEquals(anchors.size(), Set.copyOf(anchors).size());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void haveNoEmptySection(Document brief) {
        assertFalse(InventedBriefs.runs(brief).map(Inline::text).anyMatch(
            words -> words.equals("The set holds nothing that fits.")
                || words.equals("La raccolta non contiene nulla che corrisponda.")));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void leaveNoPlaceholderUnresolved(Document brief) {
        assertFalse(
            InventedBriefs.runs(brief).map(Inline::text).anyMatch(words -> words.contains("{") || words.contains("}")));
    }

    @Test
    void listEveryCommitmentOnceInTheBriefOnCommitments() throws IOException {
        var valid = assertInstanceOf(Definitions.Valid.class, read(files()));
        var listedIds = valid.byId().get("commitments").sections().stream()
            .map(SectionDefinition::content).filter(SectionDefinition.Commitments.class::isInstance)
            .map(SectionDefinition.Commitments.class::cast)
            .flatMap(content -> content.commitments().apply(INDEX.search(content.query())).stream())
            .map(Commitment::id).toList();

        assertEquals(new HashSet<>(listedIds).size(), listedIds.size());
        assertEquals(TestSets.curated().commitments().keySet(), Set.copyOf(listedIds));
    }

    @Test
    void areDocumentedWithAValidExample() throws IOException {
        var block = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(REPORTS.resolve("README.md")));
        assertTrue(block.find());

        var files = new TreeMap<>(Map.of("example.yaml", block.group(1).getBytes(StandardCharsets.UTF_8)));
        var valid = assertInstanceOf(Definitions.Valid.class, read(files), () -> read(files).toString());

        var plan = BriefPlan.of(valid.byId().get("example"), INDEX, new SiteUrls("", Language.ITALIAN));
        assertFalse(BriefWriter.write(plan).sections().isEmpty());
    }

    static Stream<Document> briefs() throws IOException {
        var valid = assertInstanceOf(Definitions.Valid.class, read(files()));
        return valid.byId().values().stream().flatMap(definition -> Stream.of(Language.values())
            .map(language -> new SiteUrls("https://entente.example", language))
            .map(addresses -> BriefWriter.write(BriefPlan.of(definition, INDEX, addresses))));
    }

    private static Definitions read(SortedMap<String, byte[]> files) {
        return BriefDefinitionReader.read(files, INDEX);
    }

    private static SortedMap<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> reports = Files.list(REPORTS)) {
            for (Path report : (Iterable<Path>) reports::iterator) {
                files.put(report.toString(), Files.readAllBytes(report));
            }
        }
        return files;
    }
}

package entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.CommitmentLedger;
import entente.insight.KnownBetween.EventStatement;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.table.CellValue.TextValue;
import entente.table.CellValue.Values;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnsTest {
    private static final EventSet SET = TestSets.invented();
    private static final TableContext CONTEXT =
        new TableContext(new SiteUrls("https://entente.example", Language.ITALIAN), SET.vocabulary());
    private static final Map<String, ColumnList<?>> ALL = Map.of("events", EventColumns.ALL, "statements",
        StatementColumns.ALL, "citations", CitationColumns.ALL, "sources", SourceColumns.ALL, "outlets",
        OutletColumns.ALL, "actors", ActorColumns.ALL, "places", PlaceColumns.ALL, "strands", StrandColumns.ALL,
        "commitments", CommitmentColumns.ALL, "stages", CommitmentColumns.STAGES);

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void haveUniqueNamesInEachFormOfATable(TableForm form) {
        ALL.values().forEach(list -> {
            List<String> names = list.in(form).names();
            assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
            assertTrue(names.stream().allMatch(name -> name.matches("[a-z]+(_[a-z]+)*")), names::toString);
        });
    }

    @Test
    void areDescribedInEveryLanguage() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            ALL.forEach((table, list) -> list.columns().forEach(column -> assertTrue(
                messages.has("feed.member." + column.descriptionKey())
                    || ColumnDescription.of(table, column.name(), messages).isPresent(),
                table + "." + column.name())));
        }
    }

    @Test
    void haveTheSameTypeWhereverTheNameIsTheSame() {
        var types = new HashSet<String>();
        var names = new HashSet<String>();
        ALL.values().stream().flatMap(list -> list.columns().stream())
            .forEach(column -> {
                types.add(column.name() + " " + column.type());
                names.add(column.name());
            });
        assertEquals(names.size(), types.size(), types::toString);
    }

    @Test
    void readTheSameStatementIdFromStatementsAndCitations() {
        Set<String> statements = events().flatMap(EventStatement::in)
            .map(row -> text("statement_id", StatementColumns.ALL, row)).collect(Collectors.toSet());
        assertEquals(events().mapToInt(event -> event.statements().size()).sum(), statements.size());
        assertTrue(statements.contains("2016-05-20-defence-ministers-meet.s1"));
        Set<String> idsInCitations = events().flatMap(CitationRow::of).filter(row -> row.statement() != null)
            .map(row -> text("statement_id", CitationColumns.ALL, row)).collect(Collectors.toSet());
        assertEquals(statements, idsInCitations);
    }

    @Test
    void readTheSameStrandIdFromStrandsAndCommitments() {
        Set<String> strands = SET.strands().values().stream()
            .map(strand -> text("strand_id", StrandColumns.ALL, strand)).collect(Collectors.toSet());
        assertEquals(SET.strands().keySet(), strands);
        CommitmentLedger.of(SET, SET.date()).entries().stream().flatMap(CommitmentOrStage::of).forEach(row -> {
            assertTrue(strands.contains(text("strand_id", CommitmentColumns.ALL, row)));
            assertEquals(text("strand", CommitmentColumns.ALL, row), text("strand_id", CommitmentColumns.ALL, row));
        });
    }

    @Test
    void haveTextsInOneLanguageInFlatTablesAndInAllInNormalisedOnes() {
        assertTrue(EventColumns.ALL.in(TableForm.FLAT).names().contains("title"));
        List<String> normalised = EventColumns.ALL.in(TableForm.NORMALISED).names();
        assertTrue(normalised.containsAll(List.of("title_en", "title_it")));
        assertFalse(normalised.contains("title"));
        Event event = events().findFirst().orElseThrow();
        assertEquals(event.title().in(Language.ITALIAN), text("title", EventColumns.ALL, event));
        assertEquals(event.title().in(Language.ENGLISH), text("title_en", EventColumns.ALL, event));
    }

    @Test
    void escapePipesInListValues() {
        assertEquals("a|b ¦ c", new Values(List.of("a", "b | c")).joined());
    }

    private static Stream<Event> events() {
        return SET.events().values().stream();
    }

    private static <R> String text(String name, ColumnList<R> list, R row) {
        return assertInstanceOf(TextValue.class, list.named(name).columns().getFirst().read(row, CONTEXT)).text();
    }
}

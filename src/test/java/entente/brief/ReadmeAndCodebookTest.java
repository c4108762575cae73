package entente.brief;

import static entente.brief.SheetTables.SET;
import static entente.brief.SheetTables.allEvents;
import static entente.brief.SheetTables.column;
import static entente.brief.SheetTables.rows;
import static entente.brief.SheetTables.select;
import static entente.brief.SheetTables.sheets;
import static entente.brief.SheetTables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadmeAndCodebookTest {
    @Test
    void explainsEveryCodeThatItUses() {
        var terms =
            rows("codebook").stream().map(row -> row.get("list") + ":" + row.get("code"))
                .collect(Collectors.toSet());
        Map.of("areas", "areas", "topics", "topics", "kind", "kinds", "strands", "strands", "side", "side",
            "significance",
            "significance", "credibility", "credibility", "precision", "precision").forEach((column, list) -> {
                for (var cell : column("events", column, allEvents())) {
                    for (var code : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
                        assertTrue(terms.contains(list + ":" + code), column + " " + code);
                    }
                }
            });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsEveryColumn(Language language) {
        var sheets = sheets(allEvents(), language);
        var describedColumns = table(sheets.getLast()).stream().filter(row -> row.get("list").equals("columns"))
            .map(row -> row.get("parent") + "." + row.get("code")).toList();
        assertEquals(sheets.subList(1, sheets.size() - 1).stream()
            .flatMap(sheet -> sheet.columns().stream().map(column -> sheet.id() + "." + column.name())).toList(),
            describedColumns);
    }

    @Test
    void statesFilterEventSetAndCitation() {
        var selection = select("kind", "exercise");
        var readme = table(sheets(selection, Language.ENGLISH).getFirst()).stream()
            .collect(Collectors.toMap(row -> row.get("item"), row -> row.get("text")));
        assertEquals("Events in the chronology", readme.get("title"));
        assertEquals("Kind: exercise", readme.get("filter"));
        assertEquals("https://entente.example/en/events?kind=exercise", readme.get("address"));
        assertEquals(Integer.toString(selection.events().size()), readme.get("events"));
        assertEquals(SET.date().toString(), readme.get("set_date"));
        assertEquals(SET.fingerprint(), readme.get("fingerprint"));
        assertTrue(readme.get("how_to_cite").contains(SET.fingerprint().substring(0, 12)));
        assertTrue(readme.keySet().containsAll(Set.of("licence", "sheet_events", "sheet_codebook", "rule_text")));
    }
}

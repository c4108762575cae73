package entente.brief.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.brief.InventedBriefs;
import entente.brief.sheet.Sheet;
import entente.brief.sheet.Workbook;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {
    private final BriefPlan plan = BriefPlan.of(InventedBriefs.definition(InventedBriefs.VALID_YAML),
        InventedBriefs.INDEX, InventedBriefs.ENGLISH);
    private final Workbook workbook = WorkbookWriter.write(plan);

    @Test
    void hasEverySheetOfTheSelection() {
        assertEquals(
            List.of("readme", "summary", "figures", "events", "statements", "citations", "actors", "commitments",
                "years", "timeline", "places", "ties", "calendar", "codebook"),
            workbook.sheets().stream().map(Sheet::id).toList());
        assertEquals(8, workbook.sheets().get(3).rowCount());
    }

    @Test
    void sharesTheImprintWithTheDocument() {
        assertEquals(BriefWriter.write(plan).imprint(), workbook.imprint());
    }
}

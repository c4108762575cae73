package entente.brief.writing;

import entente.brief.sheet.DataSheets;
import entente.brief.sheet.Workbook;

/** Writes the workbook of a brief: the data of its selection, with the imprint on the first sheet. */
public final class WorkbookWriter {
    private WorkbookWriter() {}

    /** The workbook of {@code plan}. Its rows are computed lazily, while a printer reads them. */
    public static Workbook write(BriefPlan plan) {
        return new Workbook(plan.imprint(), DataSheets.of(plan.imprint(), plan.selection(), plan.publicUrls()));
    }
}

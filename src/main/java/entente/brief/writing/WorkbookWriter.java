package entente.brief.writing;

import entente.brief.sheet.DataSheets;
import entente.brief.sheet.Workbook;

/** Writes the workbook of a brief: the data of its selection, with its imprint on the first sheet. */
public final class WorkbookWriter {
    private WorkbookWriter() {}

    /** Rows are not made here but read from the selection as they are printed. */
    public static Workbook write(BriefPlan plan) {
        return new Workbook(plan.imprint(), DataSheets.of(plan.imprint(), plan.selection(), plan.published()));
    }
}

package entente.brief.sheet;

import entente.brief.document.Imprint;
import java.util.List;

/** The data of a brief as sheets of cells. */
public record Workbook(Imprint imprint, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }
}

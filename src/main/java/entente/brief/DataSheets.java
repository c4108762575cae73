package entente.brief;

import entente.search.Selection;
import entente.wording.Addresses;
import java.util.ArrayList;
import java.util.List;

/** The data behind a brief, as the workbook carries it: from README to codebook, all of one selection. */
public final class DataSheets {
    private DataSheets() {}

    /**
     * README, summary, events, statements, citations, actors, commitments and codebook, with every event of
     * {@code selection} in its order.
     *
     * @param title what the workbook is called in its README
     * @param filter the query in words
     * @param addresses public ones, in the language of the texts
     */
    public static List<Sheet> of(String title, String filter, Selection selection, Addresses addresses) {
        var sheets = new ArrayList<>(List.of(
            SummarySheet.of(selection, addresses),
            EventsSheet.of(selection, addresses),
            StatementsSheet.of(selection, addresses),
            CitationsSheet.of(selection, addresses),
            ActorsSheet.of(selection, addresses),
            CommitmentsSheet.of(selection, addresses)));
        sheets.add(CodebookSheet.of(selection, addresses, List.copyOf(sheets)));
        sheets.addFirst(ReadmeSheet.of(title, filter, selection, addresses, List.copyOf(sheets)));
        return List.copyOf(sheets);
    }
}

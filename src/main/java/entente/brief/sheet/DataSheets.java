package entente.brief.sheet;

import entente.brief.document.Imprint;
import entente.search.SearchResult;
import entente.table.TableContext;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The data behind a brief, as the workbook carries it: from README to codebook, all of one selection. */
public final class DataSheets {
    private DataSheets() {}

    /**
     * README, summary, figures, events, statements, citations, actors, commitments, the numbers of the figures and
     * codebook, with every event of {@code selection} in its order.
     *
     * @param imprint the first lines of the README
     * @param addresses public ones, in the language of the texts
     */
    public static List<Sheet> of(Imprint imprint, SearchResult selection, SiteUrls addresses) {
        var words = Messages.in(addresses.language());
        var context = new TableContext(addresses, selection.set().vocabulary());
        var summary = SummarySheet.of(selection, words);
        var numbers = List.of(
            YearsSheet.of(selection, words),
            TimelineSheet.of(selection, context),
            PlacesSheet.of(selection, context),
            TiesSheet.of(selection, addresses),
            CalendarSheet.of(selection, context));
        var sheets = new ArrayList<>(List.of(
            summary.sheet(),
            FiguresSheet.of(Stream.concat(Stream.of(summary), numbers.stream()), words),
            EventsSheet.of(selection, context),
            StatementsSheet.of(selection, context),
            CitationsSheet.of(selection, context),
            ActorsSheet.of(selection, context),
            CommitmentsSheet.of(selection, context)));
        numbers.forEach(shown -> sheets.add(shown.sheet()));
        sheets.add(CodebookSheet.of(selection, addresses, List.copyOf(sheets)));
        sheets.addFirst(ReadmeSheet.of(imprint, List.copyOf(sheets)));
        return List.copyOf(sheets);
    }
}

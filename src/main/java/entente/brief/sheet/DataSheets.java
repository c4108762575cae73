package entente.brief.sheet;

import entente.brief.document.Imprint;
import entente.search.SearchResult;
import entente.table.TableContext;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds all sheets of a workbook, from README to codebook, from one selection. */
public final class DataSheets {
    private DataSheets() {}

    /**
     * README, summary, figures, events, statements, citations, actors, commitments, the sheets with the numbers of the
     * figures, and codebook, in this order. The sheet of events has every event of {@code selection}, in its order.
     *
     * @param imprint for the first lines of the README
     * @param urls public URLs; their language is that of the texts
     */
    public static List<Sheet> of(Imprint imprint, SearchResult selection, SiteUrls urls) {
        var messages = Messages.in(urls.language());
        var context = new TableContext(urls, selection.set().vocabulary());
        var summary = SummarySheet.of(selection, messages);
        var figureSheets = List.of(
            YearsSheet.of(selection, messages),
            TimelineSheet.of(selection, context),
            PlacesSheet.of(selection, context),
            TiesSheet.of(selection, urls),
            CalendarSheet.of(selection, context));
        var sheets = new ArrayList<>(List.of(
            summary.sheet(),
            FiguresSheet.of(Stream.concat(Stream.of(summary), figureSheets.stream()), messages),
            EventsSheet.of(selection, context),
            StatementsSheet.of(selection, context),
            CitationsSheet.of(selection, context),
            ActorsSheet.of(selection, context),
            CommitmentsSheet.of(selection, context)));
        figureSheets.forEach(sheetWithFigures -> sheets.add(sheetWithFigures.sheet()));
        sheets.add(CodebookSheet.of(selection, urls, List.copyOf(sheets)));
        sheets.addFirst(ReadmeSheet.of(imprint, List.copyOf(sheets)));
        return List.copyOf(sheets);
    }
}

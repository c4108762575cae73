package entente.print.xlsx;

import entente.brief.sheet.Chart;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where charts stand: beside the rows of the sheet that they show, or, of other sheets, one under another. */
final class Charts {
    private static final int GAP = 1;
    /** Keeps the frame of a chart off the page before. */
    private static final int MARGIN = 3 * Units.EMU_PER_POINT;
    private static final int COLUMNS = 12;
    private static final int ROWS = 18;
    /** Fits two charts on a page, as wide as a sheet of figures. */
    private static final short SCALE = 80;
    private static final int A_PAGE = 2;

    private final Map<String, Worksheet> pages;
    /** By sheet and rows: to make rows anew costs more than to keep the few that are drawn. */
    private final Map<Drawn, ChartData> data = new HashMap<>();
    private final Locale language;

    private record Drawn(Worksheet page, int rows) {}

    /** @param pages the first of every sheet, by the sheet's id */
    Charts(Map<String, Worksheet> pages, Locale language) {
        this.pages = pages;
        this.language = language;
    }

    /** Draws the charts of {@code page}, those without a row to show left out. */
    void draw(Worksheet page, XSSFSheet framed) {
        int beside = 0;
        int below = 0;
        for (var chart : page.sheet().charts()) {
            var shown = pages.get(chart.sheet());
            if (shown == null) {
                throw new IllegalArgumentException("no sheet '" + chart.sheet() + "' for the chart " + chart.title());
            }
            if (shown.rows() > 0 && page.equals(shown)) {
                draw(chart, shown, framed, beside(page, beside++));
            } else if (shown.rows() > 0) {
                draw(chart, shown, framed, below(page, below++));
            }
        }
        if (below > 0) {
            setUpPrint(page, framed, below);
        }
    }

    private void draw(Chart chart, Worksheet shown, XSSFSheet framed, XSSFClientAnchor place) {
        var drawn = framed.createDrawingPatriarch().createChart(place);
        drawn.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(chart.about());
        new NativeChart(drawn, language).draw(chart,
            data.computeIfAbsent(new Drawn(shown, chart.rows()), drawing -> new ChartData(drawing.page, drawing.rows)));
    }

    private static XSSFClientAnchor beside(Worksheet page, int number) {
        int left = page.sheet().columns().size() + GAP;
        int top = 1 + number * (ROWS + GAP);
        return new XSSFClientAnchor(0, 0, 0, 0, left, top, left + COLUMNS, top + ROWS);
    }

    private static XSSFClientAnchor below(Worksheet page, int number) {
        int top = top(page, number);
        return new XSSFClientAnchor(0, MARGIN, 0, 0, 0, top, page.sheet().columns().size(), top + ROWS);
    }

    private static int top(Worksheet page, int number) {
        return page.rows() + 1 + GAP + number * (ROWS + GAP);
    }

    /** Programs that fit pages to a width heed no page breaks, which would cut charts in two. */
    private static void setUpPrint(Worksheet page, XSSFSheet framed, int charts) {
        framed.setFitToPage(false);
        framed.setRepeatingRows(null);
        framed.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        framed.getPrintSetup().setScale(SCALE);
        for (int number = 0; number < charts; number += A_PAGE) {
            framed.setRowBreak(top(page, number) - 1);
        }
    }
}

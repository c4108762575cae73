package entente.print.xlsx;

import entente.brief.sheet.Sheet.Column;
import entente.print.Palette;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;

/**
 * Counts in many narrow columns, read by their ground: white for none, the darker the more. A nought is white on white: it
 * is there to be read and added, but not to be seen.
 */
final class ColorScale {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Color NONE = Color.WHITE;
    private static final Color MOST = new Color(0x5B8DC4);

    private ColorScale() {}

    /** Shades the columns of {@code page} that ask for it. */
    static void lay(Worksheet page, XSSFSheet framed) {
        var shaded = shaded(page.sheet().columns());
        if (shaded.isEmpty() || page.rows() == 0) {
            return;
        }
        var area = new CellRangeAddress[]{
            new CellRangeAddress(1, page.rows(), shaded.getFirst(), shaded.getLast())};
        var formatting = framed.getSheetConditionalFormatting();
        var nought = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, "0");
        nought.createFontFormatting().setFontColor(color(NONE));
        formatting.addConditionalFormatting(area, nought);
        var scale = formatting.createConditionalFormattingColorScaleRule();
        var colors = scale.getColorScaleFormatting();
        colors.setNumControlPoints(2);
        colors.getThresholds()[0].setRangeType(RangeType.NUMBER);
        colors.getThresholds()[0].setValue(0.0);
        colors.getThresholds()[1].setRangeType(RangeType.MAX);
        colors.setColors(new XSSFColor[]{color(NONE), color(MOST)});
        formatting.addConditionalFormatting(area, scale);
        hideButtons(framed.getTables().getFirst().getCTTable().getAutoFilter(), shaded);
    }

    /** By name: POI's small schema does not know the columns of a filter. */
    private static void hideButtons(CTAutoFilter filter, List<Integer> columns) {
        try (var inside = filter.newCursor()) {
            inside.toEndToken();
            for (int column : columns) {
                inside.beginElement(new QName(NAMESPACE, "filterColumn"));
                inside.insertAttributeWithValue("colId", Integer.toString(column));
                inside.insertAttributeWithValue("hiddenButton", "1");
                inside.toNextToken();
            }
        }
    }

    private static List<Integer> shaded(List<Column> columns) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).shaded()).boxed().toList();
    }

    private static XSSFColor color(Color color) {
        return new XSSFColor(Palette.rgb(color));
    }
}

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
 * Adds a two-colour scale to columns of counts: white for 0, darker for more. Zeros have a white font on white: they
 * are invisible but still numbers.
 */
final class ColorScale {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Color MIN_COLOR = Color.WHITE;
    private static final Color MAX_COLOR = new Color(0x5B8DC4);

    private ColorScale() {}

    /**
     * Adds the scale to the shaded columns of {@code worksheet}, and hides their filter buttons, as the
     * columns are too narrow for them.
     */
    static void apply(Worksheet worksheet, XSSFSheet xssfSheet) {
        var shaded = shadedColumns(worksheet.sheet().columns());
        if (shaded.isEmpty() || worksheet.rowCount() == 0) {
            return;
        }
        var ranges = new CellRangeAddress[]{
            new CellRangeAddress(1, worksheet.rowCount(), shaded.getFirst(), shaded.getLast())};
        var formatting = xssfSheet.getSheetConditionalFormatting();
        var zeroRule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, "0");
        zeroRule.createFontFormatting().setFontColor(color(MIN_COLOR));
        formatting.addConditionalFormatting(ranges, zeroRule);
        var scaleRule = formatting.createConditionalFormattingColorScaleRule();
        var colors = scaleRule.getColorScaleFormatting();
        colors.setNumControlPoints(2);
        colors.getThresholds()[0].setRangeType(RangeType.NUMBER);
        colors.getThresholds()[0].setValue(0.0);
        colors.getThresholds()[1].setRangeType(RangeType.MAX);
        colors.setColors(new XSSFColor[]{color(MIN_COLOR), color(MAX_COLOR)});
        formatting.addConditionalFormatting(ranges, scaleRule);
        hideFilterButtons(xssfSheet.getTables().getFirst().getCTTable().getAutoFilter(), shaded);
    }

    /** Writes the elements by name, because POI's reduced schema has no class for filter columns. */
    private static void hideFilterButtons(CTAutoFilter filter, List<Integer> columns) {
        try (var cursor = filter.newCursor()) {
            cursor.toEndToken();
            for (int column : columns) {
                cursor.beginElement(new QName(NAMESPACE, "filterColumn"));
                cursor.insertAttributeWithValue("colId", Integer.toString(column));
                cursor.insertAttributeWithValue("hiddenButton", "1");
                cursor.toNextToken();
            }
        }
    }

    private static List<Integer> shadedColumns(List<Column> columns) {
        return IntStream.range(0, columns.size()).filter(index -> columns.get(index).shaded()).boxed().toList();
    }

    private static XSSFColor color(Color color) {
        return new XSSFColor(Palette.rgb(color));
    }
}

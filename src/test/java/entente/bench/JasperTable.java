package entente.bench;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** A table made by JasperReports: columns of text on pages as high as A4, in the same font as our documents. */
final class JasperTable {
    private static final int SIDE_MARGIN = 55;
    private static final int VERTICAL_MARGIN = 60;
    private static final int COLUMN_GAP = 9;

    private JasperTable() {}

    /**
     * Compiles the report, whose fields have the names of the columns.
     *
     * @param widths of the columns, in points
     */
    static JasperReport compile(List<String> columns, List<Integer> widths) throws JRException {
        JasperDesign design = page(widths.stream().mapToInt(Integer::intValue).sum());
        var head = new JRDesignBand();
        head.setHeight(16);
        var detail = new JRDesignBand();
        detail.setHeight(14);
        int x = 0;
        for (int column = 0; column < columns.size(); column++) {
            var field = new JRDesignField();
            field.setName(columns.get(column));
            field.setValueClass(String.class);
            design.addField(field);
            head.addElement(label(columns.get(column), x, widths.get(column)));
            detail.addElement(cell(columns.get(column), x, widths.get(column)));
            x += widths.get(column);
        }
        design.setColumnHeader(head);
        ((JRDesignSection) design.getDetailSection()).addBand(detail);
        return JasperCompileManager.compileReport(design);
    }

    private static JasperDesign page(int width) {
        var design = new JasperDesign();
        design.setName("events");
        design.setPageWidth(width + 2 * SIDE_MARGIN);
        design.setPageHeight(842);
        design.setColumnWidth(width);
        design.setLeftMargin(SIDE_MARGIN);
        design.setRightMargin(SIDE_MARGIN);
        design.setTopMargin(VERTICAL_MARGIN);
        design.setBottomMargin(VERTICAL_MARGIN);
        return design;
    }

    private static JRDesignStaticText label(String text, int x, int width) {
        var label = new JRDesignStaticText();
        label.setText(text);
        place(label, x, width);
        label.setFontName("DejaVu Sans");
        label.setFontSize(7.8f);
        return label;
    }

    private static JRDesignTextField cell(String name, int x, int width) {
        var cell = new JRDesignTextField();
        cell.setExpression(new JRDesignExpression("$F{" + name + "}"));
        place(cell, x, width - COLUMN_GAP);
        cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        cell.setFontName("DejaVu Sans");
        cell.setFontSize(7.8f);
        return cell;
    }

    private static void place(JRDesignElement element, int x, int width) {
        element.setX(x);
        element.setWidth(width);
        element.setHeight(14);
    }
}

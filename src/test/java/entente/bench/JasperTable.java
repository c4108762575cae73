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

/** A table as JasperReports makes it: named columns of text on A4, in the letters of our own. */
final class JasperTable {
    private static final int BESIDE = 55;
    private static final int ABOVE = 60;
    private static final int GUTTER = 9;

    private JasperTable() {}

    /** @param widths of the columns, in points */
    static JasperReport compiled(List<String> columns, List<Integer> widths) throws JRException {
        JasperDesign design = page(widths.stream().mapToInt(Integer::intValue).sum());
        var head = new JRDesignBand();
        head.setHeight(16);
        var detail = new JRDesignBand();
        detail.setHeight(14);
        int x = 0;
        for (int at = 0; at < columns.size(); at++) {
            var field = new JRDesignField();
            field.setName(columns.get(at));
            field.setValueClass(String.class);
            design.addField(field);
            head.addElement(label(columns.get(at), x, widths.get(at)));
            detail.addElement(cell(columns.get(at), x, widths.get(at)));
            x += widths.get(at);
        }
        design.setColumnHeader(head);
        ((JRDesignSection) design.getDetailSection()).addBand(detail);
        return JasperCompileManager.compileReport(design);
    }

    private static JasperDesign page(int width) {
        var design = new JasperDesign();
        design.setName("events");
        design.setPageWidth(width + 2 * BESIDE);
        design.setPageHeight(842);
        design.setColumnWidth(width);
        design.setLeftMargin(BESIDE);
        design.setRightMargin(BESIDE);
        design.setTopMargin(ABOVE);
        design.setBottomMargin(ABOVE);
        return design;
    }

    private static JRDesignStaticText label(String words, int x, int width) {
        var label = new JRDesignStaticText();
        label.setText(words);
        place(label, x, width);
        label.setFontName("DejaVu Sans");
        label.setFontSize(7.8f);
        return label;
    }

    private static JRDesignTextField cell(String name, int x, int width) {
        var cell = new JRDesignTextField();
        cell.setExpression(new JRDesignExpression("$F{" + name + "}"));
        place(cell, x, width - GUTTER);
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

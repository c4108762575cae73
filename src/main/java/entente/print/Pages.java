package entente.print;

import entente.brief.Brief;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pages with what is the same on each: the series and title above, the footer and «page x of y» below, all of it
 * decoration. How many pages there are is known at the end: each number waits until then in a form of its own.
 */
final class Pages {
    private static final float NUMBER_WIDTH = 90;
    private static final float HEADER = Look.HEIGHT - 42;
    private static final float FOOTER = 38;

    private final Document document;
    private final PdfWriter writer;
    private final Canvas canvas;
    private final Setting setting;
    private final Brief brief;
    private final List<PdfTemplate> numbers = new ArrayList<>();

    Pages(Document document, PdfWriter writer, Canvas canvas, Setting setting, Brief brief) {
        this.document = document;
        this.writer = writer;
        this.canvas = canvas;
        this.setting = setting;
        this.brief = brief;
    }

    /** Begins a page; where its text begins, from the foot of the page. */
    float open() {
        if (!numbers.isEmpty()) {
            document.newPage();
            header();
        }
        return Look.TOP;
    }

    void close() {
        footer();
        writer.setPageEmpty(false);
    }

    /** Writes the numbers of all pages. */
    void number() {
        Words words = Words.in(brief.language());
        for (int i = 0; i < numbers.size(); i++) {
            List<Piece> pieces = setting.fonts().pieces(words.say("print.page", i + 1, numbers.size()), Look.FURNITURE);
            Pen.write(numbers.get(i), pieces, Look.FURNITURE, NUMBER_WIDTH - Piece.width(pieces), 3);
        }
    }

    private void header() {
        List<Piece> series = clipped(brief.series(), Look.RIGHT - Look.LEFT);
        canvas.decoration(series, Look.FURNITURE, Look.LEFT, HEADER);
        List<Piece> title = clipped(brief.title(), Look.RIGHT - Look.LEFT - Piece.width(series) - 24);
        canvas.decoration(title, Look.FURNITURE, Look.RIGHT - Piece.width(title), HEADER);
        canvas.rule(Look.LEFT, Look.RIGHT, HEADER - 7, 0.5f, Palette.RULE);
    }

    private void footer() {
        canvas.rule(Look.LEFT, Look.RIGHT, FOOTER + 12, 0.5f, Palette.RULE);
        List<Piece> footer = clipped(brief.footer(), Look.RIGHT - Look.LEFT - NUMBER_WIDTH);
        canvas.decoration(footer, Look.FURNITURE, Look.LEFT, FOOTER);
        PdfTemplate number = canvas.content.createTemplate(NUMBER_WIDTH, 14);
        canvas.content.addTemplate(number, Look.RIGHT - NUMBER_WIDTH, FOOTER - 3);
        canvas.leave();
        numbers.add(number);
    }

    private List<Piece> clipped(String words, float measure) {
        return setting.clipped(words, Look.FURNITURE, measure);
    }
}

package entente.print.pdf.layout;

import entente.brief.document.Imprint;
import entente.print.Palette;
import entente.print.pdf.canvas.Canvas;
import entente.print.pdf.text.GlyphRun;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pages with what is the same on each: the series and title above, the footer and «page x of y» below, all of it
 * decoration. How many pages there are is known at the end: each number waits until then in a form of its own.
 */
final class PageFurniture {
    private static final float NUMBER_WIDTH = 90;
    /** How far the header is from the edge of the page. */
    private static final float HEADER = 38;
    /** How far the footer is under the text. */
    private static final float FOOTER = 24;

    private final Document document;
    private final PdfWriter writer;
    private final Canvas canvas;
    private final ParagraphBuilder setting;
    private final StyleSheet look;
    private final Imprint imprint;
    private final List<PdfTemplate> numbers = new ArrayList<>();

    PageFurniture(Document document, PdfWriter writer, Canvas canvas, ParagraphBuilder setting, StyleSheet look,
        Imprint imprint) {
        this.document = document;
        this.writer = writer;
        this.canvas = canvas;
        this.setting = setting;
        this.look = look;
        this.imprint = imprint;
    }

    /** Begins a page; where its text begins, from the foot of the page. */
    float open() {
        if (!numbers.isEmpty()) {
            document.newPage();
            canvas.pen.renew();
            header();
        }
        return look.top;
    }

    /** How many there are so far. */
    int count() {
        return numbers.size();
    }

    void close() {
        footer();
        writer.setPageEmpty(false);
    }

    /** Writes the numbers of all pages. */
    void number() {
        Messages words = Messages.in(imprint.language());
        for (int i = 0; i < numbers.size(); i++) {
            List<GlyphRun> pieces =
                setting.fonts().pieces(words.say("print.page", i + 1, numbers.size()), look.furniture);
            canvas.pen.on(numbers.get(i)).write(pieces, look.furniture, NUMBER_WIDTH - GlyphRun.width(pieces), 3);
        }
    }

    private void header() {
        float baseline = StyleSheet.HEIGHT - HEADER;
        List<GlyphRun> series = clipped(imprint.titles().series(), look.right - look.left);
        canvas.decoration(series, look.furniture, look.left, baseline);
        List<GlyphRun> title = clipped(imprint.titles().title(), look.right - look.left - GlyphRun.width(series) - 24);
        canvas.decoration(title, look.furniture, look.right - GlyphRun.width(title), baseline);
        canvas.rule(look.left, look.right, baseline - 6, 0.5f, Palette.RULE);
    }

    private void footer() {
        float baseline = look.foot - FOOTER;
        canvas.rule(look.left, look.right, baseline + 12, 0.5f, Palette.RULE);
        List<GlyphRun> footer = clipped(imprint.footer(), look.right - look.left - NUMBER_WIDTH);
        canvas.decoration(footer, look.furniture, look.left, baseline);
        PdfTemplate number = canvas.content.createTemplate(NUMBER_WIDTH, 14);
        canvas.content.addTemplate(number, look.right - NUMBER_WIDTH, baseline - 3);
        canvas.rules();
        canvas.leave();
        numbers.add(number);
    }

    private List<GlyphRun> clipped(String words, float measure) {
        return setting.clipped(words, look.furniture, measure);
    }
}

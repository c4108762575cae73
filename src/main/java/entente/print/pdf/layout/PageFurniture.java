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
 * Opens and closes pages, and draws the running header (series and title) and the footer (text and «page x of y») of
 * each page as artifacts. Each page number is a form XObject whose content is written at the end, when the number of
 * pages is known.
 */
final class PageFurniture {
    private static final float NUMBER_WIDTH = 90;
    /** The distance from the upper edge of the page to the baseline of the header, in points. */
    private static final float HEADER_DISTANCE = 38;
    /** The distance from the end of the text area to the baseline of the footer, in points. */
    private static final float FOOTER_DISTANCE = 24;

    private final Document document;
    private final PdfWriter writer;
    private final Canvas canvas;
    private final ParagraphBuilder paragraphs;
    private final StyleSheet styles;
    private final Imprint imprint;
    private final List<PdfTemplate> numbers = new ArrayList<>();

    PageFurniture(Document document, PdfWriter writer, Canvas canvas, ParagraphBuilder paragraphs, StyleSheet styles,
        Imprint imprint) {
        this.document = document;
        this.writer = writer;
        this.canvas = canvas;
        this.paragraphs = paragraphs;
        this.styles = styles;
        this.imprint = imprint;
    }

    /**
     * Begins a page. Returns the upper edge of its text area, in points from the lower edge of the page. The first page
     * has no header.
     */
    float beginPage() {
        if (!numbers.isEmpty()) {
            document.newPage();
            canvas.contentWriter.resetState();
            header();
        }
        return styles.top;
    }

    /** The number of pages that have been closed. */
    int pageCount() {
        return numbers.size();
    }

    /** Draws the footer and ends the page. */
    void endPage() {
        footer();
        writer.setPageEmpty(false);
    }

    /** Writes «page x of y» into the forms of all pages. */
    void writePageNumbers() {
        Messages messages = Messages.in(imprint.language());
        for (int i = 0; i < numbers.size(); i++) {
            List<GlyphRun> glyphRuns =
                paragraphs.fonts().glyphRuns(messages.get("print.page", i + 1, numbers.size()), styles.runningHead);
            float x = NUMBER_WIDTH - GlyphRun.width(glyphRuns);
            canvas.contentWriter.forStream(numbers.get(i)).write(glyphRuns, styles.runningHead, x, 3);
        }
    }

    private void header() {
        float baseline = StyleSheet.HEIGHT - HEADER_DISTANCE;
        float width = styles.right - styles.left;
        List<GlyphRun> series = truncated(imprint.titles().series(), width);
        canvas.drawArtifact(series, styles.runningHead, styles.left, baseline);
        List<GlyphRun> title = truncated(imprint.titles().title(), width - GlyphRun.width(series) - 24);
        canvas.drawArtifact(title, styles.runningHead, styles.right - GlyphRun.width(title), baseline);
        canvas.addRule(styles.left, styles.right, baseline - 6, 0.5f, Palette.RULE);
    }

    private void footer() {
        float baseline = styles.bottom - FOOTER_DISTANCE;
        canvas.addRule(styles.left, styles.right, baseline + 12, 0.5f, Palette.RULE);
        List<GlyphRun> footer = truncated(imprint.footer(), styles.right - styles.left - NUMBER_WIDTH);
        canvas.drawArtifact(footer, styles.runningHead, styles.left, baseline);
        PdfTemplate number = canvas.content.createTemplate(NUMBER_WIDTH, 14);
        canvas.content.addTemplate(number, styles.right - NUMBER_WIDTH, baseline - 3);
        canvas.drawRules();
        canvas.endMarkedContent();
        numbers.add(number);
    }

    private List<GlyphRun> truncated(String text, float measure) {
        return paragraphs.truncate(text, styles.runningHead, measure);
    }
}

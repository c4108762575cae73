package entente.print.pdf.canvas;

import entente.print.Palette;
import entente.print.pdf.tag.LinkTarget;
import entente.print.pdf.tag.PdfTextString;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.GlyphRun;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextLine.LineRun;
import entente.print.pdf.text.TextRun;
import entente.print.pdf.text.TextStyle;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws on the pages of one document as marked content: all of it belongs to a structure element or is an artifact,
 * which screen readers skip (ISO 32000-1, 14.8.2). Coordinates are points from the lower left corner of the page.
 */
public final class Canvas {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfNumber PRINT_FLAG = new PdfNumber(PdfAnnotation.FLAGS_PRINT);
    private static final PdfArray NO_BORDER = new PdfArray(new int[]{0, 0, 0});

    private final PdfWriter writer;
    public final PdfContentByte content;
    public final ContentWriter contentWriter;
    /**
     * The property list of a sequence that is being opened. It is written immediately, so one object is reused for all
     * sequences.
     */
    private final PdfDictionary properties = new PdfDictionary();
    private final List<Rule> queuedRules = new ArrayList<>();
    private @Nullable StructureElement openElement;
    private boolean inArtifact;
    private float columnOffset;

    private record Rule(float x, float y, float width, float thickness, Color color) {}

    public Canvas(PdfWriter writer) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.contentWriter = new ContentWriter(content, new GlyphEncoder(writer));
    }

    /** Sets the distance in points from the first column to the current one. It is added to the x of text and rules. */
    public void setColumnOffset(float points) {
        columnOffset = points;
    }

    /** Converts {@code x} in the first column to {@code x} in the current column. */
    public float toCurrentColumn(float x) {
        return x + columnOffset;
    }

    /** Opens a marked-content sequence for {@code tag}, unless it is open. Any other open sequence is closed first. */
    public void beginTagged(StructureElement tag) {
        if (tag != openElement) {
            endMarkedContent();
            content.beginMarkedContentSequence(tag.element, properties);
            openElement = tag;
        }
    }

    /** Opens an artifact, unless one is open. Any other open sequence is closed first. */
    void beginArtifact() {
        if (!inArtifact) {
            endMarkedContent();
            content.beginMarkedContentSequence(ARTIFACT);
            inArtifact = true;
        }
    }

    /** Closes the open marked-content sequence, if any. Sequences must not cross pages. */
    public void endMarkedContent() {
        if (openElement != null || inArtifact) {
            content.endMarkedContentSequence();
            openElement = null;
            inArtifact = false;
        }
    }

    /** Draws {@code line} from {@code x} under the structure elements of its runs, with their links and anchors. */
    public void drawText(TextLine line, float x, float baseline) {
        for (LineRun lineRun : line.runs()) {
            TextRun run = lineRun.run();
            float left = toCurrentColumn(x) + lineRun.x();
            beginTagged(run.tag());
            contentWriter.write(lineRun.glyphRuns(), run.style(), left, baseline);
            String anchor = run.anchor();
            if (anchor != null) {
                addDestination(anchor, baseline + run.style().size());
            }
            LinkTarget target = run.target();
            if (target != null) {
                addLink(run, target, left, baseline, Math.min(lineRun.width(), line.width() - lineRun.x()));
            }
        }
    }

    /** Draws {@code line} as an artifact, such as the repeated header of a table. */
    public void drawArtifact(TextLine line, float x, float baseline) {
        beginArtifact();
        for (LineRun lineRun : line.runs()) {
            contentWriter.write(lineRun.glyphRuns(), lineRun.run().style(), toCurrentColumn(x) + lineRun.x(), baseline);
        }
    }

    /** Draws glyph runs as an artifact, such as the footer of a page. */
    public void drawArtifact(List<GlyphRun> glyphRuns, TextStyle style, float x, float baseline) {
        beginArtifact();
        contentWriter.write(glyphRuns, style, toCurrentColumn(x), baseline);
    }

    /**
     * Queues a rule. All rules of a page are drawn together when it closes, because drawing each one immediately would
     * change the fill colour twice.
     */
    public void addRule(float x1, float x2, float y, float thickness, Color color) {
        queuedRules.add(new Rule(toCurrentColumn(x1), y, x2 - x1, thickness, color));
    }

    /** Draws the queued rules as artifacts. */
    public void drawRules() {
        beginArtifact();
        queuedRules
            .forEach(rule -> contentWriter.fillRectangle(rule.x, rule.y, rule.width, rule.thickness, rule.color));
        queuedRules.clear();
    }

    /** Defines the named destination {@code name} at this height of the page (ISO 32000-1, 12.3.2.3). */
    public void addDestination(String name, float top) {
        content.localDestination(name, new PdfDestination(PdfDestination.XYZ, 0, top, 0));
    }

    private void addLink(TextRun run, LinkTarget target, float x, float baseline, float width) {
        TextStyle style = run.style();
        if (style.underlined()) {
            beginTagged(run.tag());
            contentWriter.fillRectangle(x, baseline - 0.17f * style.size(), width, 0.5f, Palette.UNDERLINE);
        }
        float bottom = baseline + style.rise() - 0.25f * style.size();
        addLink(run.tag(), target, x, bottom, x + width, bottom + 1.15f * style.size());
    }

    /** Adds a link annotation for a rectangle of the page to {@code tag}, which must have marked content already. */
    void addLink(StructureElement tag, LinkTarget target, float left, float bottom, float right, float top) {
        var annotation = new PdfAnnotation(writer, new Rectangle(left, bottom, right, top));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.A, action(target));
        annotation.put(PdfName.F, PRINT_FLAG);
        annotation.put(PdfName.BORDER, NO_BORDER);
        annotation.put(PdfName.CONTENTS, PdfTextString.of(target.description()));
        int key = writer.getStructureTreeRoot().addExistingObject(tag.element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
        tag.addAnnotation(annotation.getIndirectReference());
    }

    private static PdfAction action(LinkTarget target) {
        return switch (target) {
            case LinkTarget.External(var url, var description) -> new PdfAction(ascii(url));
            case LinkTarget.Internal(var anchor, var description) -> PdfAction.gotoLocalPage(anchor, false);
        };
    }

    /**
     * Percent-encodes the UTF-8 bytes of all characters except printable ASCII (RFC 3986, 2.1), because a URI action
     * allows only ASCII.
     */
    private static String ascii(String url) {
        var ascii = new StringBuilder();
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 127) {
                ascii.append((char) b);
            } else {
                ascii.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return ascii.toString();
    }
}

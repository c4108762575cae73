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
 * Where marks are made. Every mark belongs to a tag or is an artifact, which readers that cannot see pass over.
 * Coordinates are points from the lower left corner of the page.
 */
public final class Canvas {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfNumber PRINTED = new PdfNumber(PdfAnnotation.FLAGS_PRINT);
    private static final PdfArray NO_BORDER = new PdfArray(new int[]{0, 0, 0});

    private final PdfWriter writer;
    public final PdfContentByte content;
    public final ContentWriter pen;
    /** Of the mark that is being opened; written at once. */
    private final PdfDictionary properties = new PdfDictionary();
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable StructureElement open;
    private boolean artifact;
    private float shift;

    private record Rule(float x, float y, float width, float thickness, Color color) {}

    public Canvas(PdfWriter writer) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.pen = new ContentWriter(content, new GlyphEncoder(writer));
    }

    /** Everything from now on stands so many points further to the right: in another column. */
    public void shift(float points) {
        shift = points;
    }

    /** Where {@code x} of the first column is in the current one. */
    public float shifted(float x) {
        return x + shift;
    }

    /** Marks from now on belong to {@code tag}, which goes on where it was left. */
    public void enter(StructureElement tag) {
        if (tag != open) {
            leave();
            content.beginMarkedContentSequence(tag.element, properties);
            open = tag;
        }
    }

    /** Marks from now on are decoration. */
    void decorate() {
        if (!artifact) {
            leave();
            content.beginMarkedContentSequence(ARTIFACT);
            artifact = true;
        }
    }

    /** Ends what is open, as each page must. */
    public void leave() {
        if (open != null || artifact) {
            content.endMarkedContentSequence();
            open = null;
            artifact = false;
        }
    }

    /** Draws {@code line} from {@code x}, with its tags, links and anchors. */
    public void text(TextLine line, float x, float baseline) {
        for (LineRun fragment : line.fragments()) {
            TextRun run = fragment.run();
            float left = shifted(x) + fragment.x();
            enter(run.tag());
            pen.write(fragment.pieces(), run.style(), left, baseline);
            String anchor = run.anchor();
            if (anchor != null) {
                anchor(anchor, baseline + run.style().size());
            }
            LinkTarget goal = run.goal();
            if (goal != null) {
                link(run, goal, left, baseline, Math.min(fragment.width(), line.width() - fragment.x()));
            }
        }
    }

    /** Draws {@code line} as decoration, as a repeated head is. */
    public void decoration(TextLine line, float x, float baseline) {
        decorate();
        for (LineRun fragment : line.fragments()) {
            pen.write(fragment.pieces(), fragment.run().style(), shifted(x) + fragment.x(), baseline);
        }
    }

    public void decoration(List<GlyphRun> pieces, TextStyle style, float x, float baseline) {
        decorate();
        pen.write(pieces, style, shifted(x), baseline);
    }

    /** Keeps a rule for the end of the page: between two lines of text it would cost the colour of each. */
    public void rule(float x1, float x2, float y, float thickness, Color color) {
        rules.add(new Rule(shifted(x1), y, x2 - x1, thickness, color));
    }

    /** Draws the rules of the page. */
    public void rules() {
        decorate();
        rules.forEach(rule -> pen.fill(rule.x, rule.y, rule.width, rule.thickness, rule.color));
        rules.clear();
    }

    /** Lets links find this height of the page under {@code name}. */
    public void anchor(String name, float top) {
        content.localDestination(name, new PdfDestination(PdfDestination.XYZ, 0, top, 0));
    }

    private void link(TextRun run, LinkTarget goal, float x, float baseline, float width) {
        TextStyle style = run.style();
        if (style.underlined()) {
            enter(run.tag());
            pen.fill(x, baseline - 0.17f * style.size(), width, 0.5f, Palette.UNDERLINE);
        }
        float bottom = baseline + style.rise() - 0.25f * style.size();
        link(run.tag(), goal, x, bottom, x + width, bottom + 1.15f * style.size());
    }

    /** Makes a rectangle of the page a link that belongs to {@code tag}, which has a mark already. */
    void link(StructureElement tag, LinkTarget goal, float left, float bottom, float right, float top) {
        var annotation = new PdfAnnotation(writer, new Rectangle(left, bottom, right, top));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.A, action(goal));
        annotation.put(PdfName.F, PRINTED);
        annotation.put(PdfName.BORDER, NO_BORDER);
        annotation.put(PdfName.CONTENTS, PdfTextString.of(goal.told()));
        int key = writer.getStructureTreeRoot().addExistingObject(tag.element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
        tag.owns(annotation.getIndirectReference());
    }

    private static PdfAction action(LinkTarget goal) {
        return switch (goal) {
            case LinkTarget.External(var address, var told) -> new PdfAction(ascii(address));
            case LinkTarget.Internal(var anchor, var told) -> PdfAction.gotoLocalPage(anchor, false);
        };
    }

    /** An address as PDF takes it: other characters by their UTF-8 bytes in per cent (RFC 3986, 2.1). */
    private static String ascii(String address) {
        var ascii = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 127) {
                ascii.append((char) b);
            } else {
                ascii.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return ascii.toString();
    }
}

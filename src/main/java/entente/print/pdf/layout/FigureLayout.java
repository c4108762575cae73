package entente.print.pdf.layout;

import entente.picture.Drawing;
import entente.picture.Shape;
import entente.print.pdf.canvas.ShapeRenderer;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfRectangle;

/** Lays out figures over the whole width. A figure and its caption are on one page. */
final class FigureLayout {
    /** The maximum height of a drawing on the page, in points. */
    private static final float MAX_HEIGHT = 560;
    private static final float MAX_SCALE = 1.2f;

    private final LayoutContext context;

    FigureLayout(LayoutContext context) {
        this.context = context;
    }

    /** Adds {@code drawing} and its caption, which may be empty, to the page builder. */
    void layOut(Drawing drawing, String caption) {
        float scale = (float) Math.min(MAX_SCALE,
            Math.min(context.pages().columnWidth() / drawing.width(), MAX_HEIGHT / drawing.height()));
        StructureElement block = context.root().addChild("Div");
        StructureElement figure = block.addChild("Figure").setAlternateText(alternateText(drawing));
        var boxes = new ArrayList<Box>();
        boxes.add(new Box(context.styles().scaledSpace(12), (float) drawing.height() * scale, false,
            top -> draw(drawing, figure, scale, top)));
        boxes.addAll(caption(caption, block));
        context.pages().add(Boxes.completing(Boxes.keepTogether(boxes), block));
    }

    private static String alternateText(Drawing drawing) {
        return drawing.description().isEmpty() ? drawing.title() : drawing.title() + ". " + drawing.description();
    }

    private List<Box> caption(String text, StructureElement block) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<TextRun> runs = context.paragraphs().plainRun(text, context.styles().caption, block.addChild("Caption"));
        List<TextLine> lines = context.paragraphs().lines(runs, context.pages().columnWidth());
        return context.boxes().ofLines(lines, context.styles().caption, context.styles().left, 5);
    }

    /**
     * Draws the shapes. A linked shape has its own structure element. If there is one, the other shapes need an element
     * too, because an element holds either marked content or child elements.
     */
    private void draw(Drawing drawing, StructureElement figure, float scale, float top) {
        float left = context.canvas().toCurrentColumn(context.styles().left);
        float bottom = top - (float) drawing.height() * scale;
        float right = left + (float) drawing.width() * scale;
        figure.setAttribute("Layout", "BBox", new PdfRectangle(left, bottom, right, top));
        figure.setAttribute("Layout", "Placement", new PdfName("Block"));
        boolean linked = drawing.shapes().stream().anyMatch(Shape.Link.class::isInstance);
        StructureElement content = linked ? figure.addChild("Span") : figure;
        var renderer = new ShapeRenderer(context.canvas(), context.paragraphs().fonts(), left, top, scale);
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Link link) {
                renderer.drawLink(link, figure.addChild("Link"));
            } else {
                context.canvas().beginTagged(content);
                renderer.draw(shape);
            }
        }
    }
}

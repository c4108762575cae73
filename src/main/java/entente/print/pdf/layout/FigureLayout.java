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

/** Sets drawings over the whole width, each on one page with its caption. */
final class FigureLayout {
    private static final float HIGHEST = 560;
    private static final float LARGEST_SCALE = 1.2f;

    private final LayoutContext press;

    FigureLayout(LayoutContext press) {
        this.press = press;
    }

    void set(Drawing drawing, String caption) {
        float scale = (float) Math.min(LARGEST_SCALE,
            Math.min(press.flow().width() / drawing.width(), HIGHEST / drawing.height()));
        StructureElement block = press.root().child("Div");
        StructureElement figure = block.child("Figure").alternative(told(drawing));
        var slabs = new ArrayList<Box>();
        slabs.add(new Box(press.look().space(12), (float) drawing.height() * scale, false,
            top -> draw(drawing, figure, scale, top)));
        slabs.addAll(caption(caption, block));
        press.flow().add(Boxes.ending(Boxes.together(slabs), block));
    }

    private static String told(Drawing drawing) {
        return drawing.description().isEmpty() ? drawing.title() : drawing.title() + ". " + drawing.description();
    }

    private List<Box> caption(String words, StructureElement block) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<TextRun> runs = press.setting().plain(words, press.look().caption, block.child("Caption"));
        List<TextLine> lines = press.setting().lines(runs, press.flow().width());
        return press.strips().paragraph(lines, press.look().caption, press.look().left, 5);
    }

    /** Marks that lead somewhere have tags of their own, and so must the others then. */
    private void draw(Drawing drawing, StructureElement figure, float scale, float top) {
        float left = press.canvas().shifted(press.look().left);
        float bottom = top - (float) drawing.height() * scale;
        float right = left + (float) drawing.width() * scale;
        figure.attribute("Layout", "BBox", new PdfRectangle(left, bottom, right, top));
        figure.attribute("Layout", "Placement", new PdfName("Block"));
        boolean linked = drawing.shapes().stream().anyMatch(Shape.Link.class::isInstance);
        StructureElement marks = linked ? figure.child("Span") : figure;
        var artist = new ShapeRenderer(press.canvas(), press.setting().fonts(), left, top, scale);
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Link link) {
                artist.link(link, figure.child("Link"));
            } else {
                press.canvas().enter(marks);
                artist.draw(shape);
            }
        }
    }
}

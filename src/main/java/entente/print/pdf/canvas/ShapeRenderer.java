package entente.print.pdf.canvas;

import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Point;
import entente.print.Palette;
import entente.print.pdf.tag.LinkTarget;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.FontFace;
import entente.print.pdf.text.Fonts;
import entente.print.pdf.text.GlyphRun;
import entente.print.pdf.text.TextStyle;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws the shapes of a {@link entente.picture.Drawing} as vector graphics at a given position on the page. */
public final class ShapeRenderer {
    private static final float LINE_WIDTH = 0.75f;
    private static final float POLYLINE_WIDTH = 1.5f;

    private final Canvas canvas;
    private final PdfContentByte content;
    private final Fonts fonts;
    private final float left;
    private final float top;
    private final float scale;

    /**
     * Creates a renderer for one drawing.
     *
     * @param left x of the upper left corner of the drawing, in points from the left edge of the page
     * @param top y of that corner, in points from the lower edge of the page
     * @param scale points on the page per point of the drawing
     */
    public ShapeRenderer(Canvas canvas, Fonts fonts, float left, float top, float scale) {
        this.canvas = canvas;
        this.content = canvas.content;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    /** Draws {@code shape} into the marked content that is open. */
    public void draw(Shape shape) {
        switch (shape) {
            case Shape.Link(var href, var title, var shapes) -> shapes.forEach(this::draw);
            case Shape invisible when invisible.ink() == Ink.NONE -> {}
            case Shape.Line(var x1, var y1, var x2, var y2, var ink) ->
                line(List.of(new Point(x1, y1), new Point(x2, y2)), LINE_WIDTH, ink);
            case Shape.Polyline(var points, var ink) -> line(points, POLYLINE_WIDTH, ink);
            case Shape.Rectangle box -> rectangle(box);
            case Shape.Circle(var x, var y, var radius, var ink) -> {
                canvas.contentWriter.setFillColor(Palette.of(ink));
                content.circle(x(x), y(y), (float) radius * scale);
                content.fill();
            }
            case Shape.Polygon area -> polygon(area);
            case Shape.Label label -> label(label);
        }
    }

    /** Draws the shapes of {@code link} as marked content of {@code tag}, and makes their bounding box a link. */
    public void drawLink(Shape.Link link, StructureElement tag) {
        canvas.beginTagged(tag);
        draw(link);
        BoundingBox bounds = BoundingBox.of(link.shapes());
        canvas.addLink(tag, new LinkTarget.External(link.href(), link.title()), x(bounds.left()), y(bounds.bottom()),
            x(bounds.right()), y(bounds.top()));
    }

    private float x(double x) {
        return left + (float) x * scale;
    }

    private float y(double y) {
        return top - (float) y * scale;
    }

    private void line(List<Point> points, float width, Ink ink) {
        content.setColorStroke(Palette.of(ink));
        content.setLineWidth(width * scale);
        addPath(points);
        content.stroke();
    }

    private void rectangle(Shape.Rectangle box) {
        canvas.contentWriter.fillRectangle(x(box.x()), y(box.y() + box.height()), (float) box.width() * scale,
            (float) box.height() * scale, Palette.of(box.ink()));
    }

    private void polygon(Shape.Polygon area) {
        canvas.contentWriter.setFillColor(Palette.of(area.ink()));
        for (List<Point> ring : area.rings()) {
            addPath(ring);
            content.closePath();
        }
        content.eoFill();
    }

    private void addPath(List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (i == 0) {
                content.moveTo(x(point.x()), y(point.y()));
            } else {
                content.lineTo(x(point.x()), y(point.y()));
            }
        }
    }

    private void label(Shape.Label label) {
        TextStyle style = TextStyle.of(FontFace.SANS, label.size() * scale, Palette.of(label.ink()));
        List<GlyphRun> runs = fonts.glyphRuns(label.text(), style);
        float width = GlyphRun.width(runs);
        float from = x(label.x()) - switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        canvas.contentWriter.write(runs, style, from, y(label.y()));
    }
}

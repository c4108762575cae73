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

/** Draws the shapes of one drawing as vectors, its upper left corner at a point of the page. */
public final class ShapeRenderer {
    private static final float LINE = 0.75f;
    private static final float PATH = 1.5f;

    private final Canvas canvas;
    private final PdfContentByte content;
    private final Fonts fonts;
    private final float left;
    private final float top;
    private final float scale;

    public ShapeRenderer(Canvas canvas, Fonts fonts, float left, float top, float scale) {
        this.canvas = canvas;
        this.content = canvas.content;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    public void draw(Shape shape) {
        switch (shape) {
            case Shape.Link(var href, var title, var shapes) -> shapes.forEach(this::draw);
            case Shape marked when marked.ink() == Ink.NONE -> {}
            case Shape.Line(var x1, var y1, var x2, var y2, var ink) ->
                line(List.of(new Point(x1, y1), new Point(x2, y2)), LINE, ink);
            case Shape.Path(var points, var ink) -> line(points, PATH, ink);
            case Shape.Box box -> box(box);
            case Shape.Dot(var x, var y, var radius, var ink) -> {
                canvas.pen.fill(Palette.of(ink));
                content.circle(x(x), y(y), (float) radius * scale);
                content.fill();
            }
            case Shape.Area area -> area(area);
            case Shape.Label label -> label(label);
        }
    }

    /** Draws what {@code link} holds as marks of {@code tag} and makes its bounds lead there. */
    public void link(Shape.Link link, StructureElement tag) {
        canvas.enter(tag);
        draw(link);
        BoundingBox bounds = BoundingBox.of(link.shapes());
        canvas.link(tag, new LinkTarget.External(link.href(), link.title()), x(bounds.left()), y(bounds.bottom()),
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
        trace(points);
        content.stroke();
    }

    private void box(Shape.Box box) {
        canvas.pen.fill(x(box.x()), y(box.y() + box.height()), (float) box.width() * scale,
            (float) box.height() * scale, Palette.of(box.ink()));
    }

    private void area(Shape.Area area) {
        canvas.pen.fill(Palette.of(area.ink()));
        for (List<Point> ring : area.rings()) {
            trace(ring);
            content.closePath();
        }
        content.eoFill();
    }

    private void trace(List<Point> points) {
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
        List<GlyphRun> pieces = fonts.pieces(label.words(), style);
        float width = GlyphRun.width(pieces);
        float from = x(label.x()) - switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        canvas.pen.write(pieces, style, from, y(label.y()));
    }
}

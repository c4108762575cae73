package entente.picture;

import entente.picture.Shape.Circle;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.Shape.Link;
import entente.picture.Shape.Point;
import entente.picture.Shape.Polygon;
import entente.picture.Shape.Polyline;
import entente.picture.Shape.Rectangle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a drawing as the text of an SVG file, for visual checks while pictures are designed. */
final class SvgFile {
    private SvgFile() {}

    static String of(Drawing drawing) {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$.1f %2$.1f" width="%1$.1f" height="%2$.1f" \
            font-family="Liberation Sans, sans-serif"><title>%3$s</title><desc>%4$s</desc>
            %5$s</svg>
            """.formatted(drawing.width(), drawing.height(), escape(drawing.title()), escape(drawing.description()),
            elements(drawing.shapes()));
    }

    private static String elements(List<Shape> shapes) {
        return shapes.stream().map(SvgFile::element).collect(Collectors.joining("\n"));
    }

    private static String element(Shape shape) {
        String colour = colour(shape.ink());
        return switch (shape) {
            case Line(var x1, var y1, var x2, var y2, var ink) ->
                "<path d='M%.1f %.1fL%.1f %.1f' stroke='%s'/>".formatted(x1, y1, x2, y2, colour);
            case Rectangle(var x, var y, var width, var height, var ink) ->
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'/>".formatted(x, y, width, height, colour);
            case Circle(var x, var y, var radius, var ink) ->
                "<circle cx='%.1f' cy='%.1f' r='%.1f' fill='%s'/>".formatted(x, y, radius, colour);
            case Polygon(var rings, var ink) ->
                "<path d='%s' fill='%s' fill-rule='evenodd'/>"
                    .formatted(rings.stream().map(ring -> pathData(ring) + "Z").collect(Collectors.joining()), colour);
            case Polyline(var points, var ink) ->
                "<path d='%s' fill='none' stroke='%s'/>".formatted(pathData(points), colour);
            case Label(var x, var y, var anchor, var size, var text, var ink) ->
                "<text x='%.1f' y='%.1f' text-anchor='%s' font-size='%.1f' fill='%s'>%s</text>".formatted(x, y,
                    anchor.name().toLowerCase(Locale.ROOT), size, colour, escape(text));
            case Link(var href, var title, var shapes) ->
                "<a href='%s'><title>%s</title>%s</a>".formatted(escape(href), escape(title), elements(shapes));
        };
    }

    private static String pathData(List<Point> points) {
        return points.stream().map(point -> "%.1f %.1f".formatted(point.x(), point.y()))
            .collect(Collectors.joining("L", "M", ""));
    }

    private static String colour(Ink ink) {
        return switch (ink) {
            case NONE -> "none";
            case PAPER -> "#fff";
            case TEXT -> "#1c1c1c";
            case MUTED -> "#5a5a5a";
            case GRID -> "#dddddd";
            case AXIS -> "#777777";
            case LAND -> "#e4e1d8";
            case ACCENT -> "#b3261e";
            case SERIES_1 -> "#0b5fa5";
            case SERIES_2 -> "#c8641b";
            case SERIES_3 -> "#2e8b6f";
            case SERIES_4 -> "#8a4fa3";
            case SERIES_5 -> "#b8991f";
            case SERIES_6 -> "#5f7d8c";
            case SERIES_7 -> "#c2557a";
            case SERIES_8 -> "#8c6d4f";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}

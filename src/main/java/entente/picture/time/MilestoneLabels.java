package entente.picture.time;

import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.Lanes;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.TextMetrics;
import java.util.List;

/** Moments over a time axis: what is said of each, under each other where they would touch, on a line down to the axis. */
final class MilestoneLabels {
    private static final double ROW = 1.4;

    private final List<Milestone> moments;
    private final TimeAxis axis;
    private final Frame frame;
    private final List<Integer> rows;

    /** @param moments by day */
    MilestoneLabels(List<Milestone> moments, TimeAxis axis, Frame frame) {
        this.moments = moments;
        this.axis = axis;
        this.frame = frame;
        var lanes = new Lanes(frame.type() / 2);
        this.rows = moments.stream().map(moment -> after(moment)
            ? lanes.take(x(moment), x(moment) + width(moment))
            : lanes.take(x(moment) - width(moment), x(moment))).toList();
    }

    /** The room that the words take. */
    double height() {
        return rows.stream().mapToInt(row -> row + 1).max().orElse(0) * ROW * frame.type();
    }

    /** Draws the words from {@code top} downwards, and the lines down to {@code bottom}. */
    void draw(double top, double bottom, List<Shape> shapes) {
        double gap = 0.3 * frame.type();
        for (int at = 0; at < moments.size(); at++) {
            Milestone moment = moments.get(at);
            boolean after = after(moment);
            double above = top + rows.get(at) * ROW * frame.type();
            shapes.add(new Line(x(moment), above, x(moment), bottom, Ink.ACCENT));
            shapes.add(new Label(after ? x(moment) + gap : x(moment) - gap, above + frame.type(),
                after ? Anchor.START : Anchor.END, frame.type(), moment.said(), Ink.TEXT));
        }
    }

    private double x(Milestone moment) {
        return axis.end(moment.date());
    }

    private double width(Milestone moment) {
        return TextMetrics.width(moment.said(), frame.type()) + 0.6 * frame.type();
    }

    /** Whether there is room to the right of its line. */
    private boolean after(Milestone moment) {
        return x(moment) + width(moment) <= frame.width();
    }
}

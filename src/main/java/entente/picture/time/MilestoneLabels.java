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

/**
 * The labels of milestones above a timeline, each with a vertical line down to the axis. Labels that would overlap are
 * in different rows.
 */
final class MilestoneLabels {
    private static final double ROW_HEIGHT = 1.4;

    private final List<Milestone> milestones;
    private final TimeAxis axis;
    private final Frame frame;
    private final List<Integer> rows;

    /**
     * Assigns the labels to rows.
     *
     * @param milestones the milestones by day
     */
    MilestoneLabels(List<Milestone> milestones, TimeAxis axis, Frame frame) {
        this.milestones = milestones;
        this.axis = axis;
        this.frame = frame;
        var lanes = new Lanes(frame.em() / 2);
        this.rows = milestones.stream().map(milestone -> fitsRight(milestone)
            ? lanes.assign(x(milestone), x(milestone) + width(milestone))
            : lanes.assign(x(milestone) - width(milestone), x(milestone))).toList();
    }

    /** The height of the labels, in points. */
    double height() {
        return rows.stream().mapToInt(row -> row + 1).max().orElse(0) * ROW_HEIGHT * frame.em();
    }

    /** Draws the labels from {@code top} downwards, and the lines down to {@code bottom}. */
    void draw(double top, double bottom, List<Shape> shapes) {
        double gap = 0.3 * frame.em();
        for (int i = 0; i < milestones.size(); i++) {
            Milestone milestone = milestones.get(i);
            boolean right = fitsRight(milestone);
            double rowTop = top + rows.get(i) * ROW_HEIGHT * frame.em();
            shapes.add(new Line(x(milestone), rowTop, x(milestone), bottom, Ink.ACCENT));
            shapes.add(new Label(right ? x(milestone) + gap : x(milestone) - gap, rowTop + frame.em(),
                right ? Anchor.START : Anchor.END, frame.em(), milestone.label(), Ink.TEXT));
        }
    }

    private double x(Milestone milestone) {
        return axis.endX(milestone.date());
    }

    private double width(Milestone milestone) {
        return TextMetrics.width(milestone.label(), frame.em()) + 0.6 * frame.em();
    }

    /** Whether the label fits to the right of its line; if not, it is placed to the left. */
    private boolean fitsRight(Milestone milestone) {
        return x(milestone) + width(milestone) <= frame.width();
    }
}

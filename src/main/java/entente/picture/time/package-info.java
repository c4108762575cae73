/**
 * Pictures over time: the timeline of single events, and the chart of event series under each other.
 *
 * <p>Positions are exact to the day. An imprecise date is drawn over all possible days.
 *
 * <p>Not here: counts per year as stacked columns, which have a category axis ({@link entente.picture.StackedColumns}).
 */
@NullMarked
package entente.picture.time;

import org.jspecify.annotations.NullMarked;

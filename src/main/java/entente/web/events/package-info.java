/**
 * Pages of events: the list with filters, facets and charts; a single event with its statements and evidence; the
 * references to a list; and the help on search. {@link entente.web.events.EventRoutes} lists their addresses.
 *
 * <p>Not here: searching and counting ({@code search}), view records that other pages also use ({@code web.view}),
 * lists of events as files ({@code web.download}), and pages on how well all events are corroborated
 * ({@code web.evidence}).
 */
@NullMarked
package entente.web.events;

import org.jspecify.annotations.NullMarked;

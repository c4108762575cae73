/**
 * Node-link diagrams: the network of actors that take part in the same events, and the attribution chains of an event
 * as a layered diagram or, on narrow frames, as an outline.
 *
 * <p>The network is laid out with JGraphT's force-directed algorithm from a fixed seed, so the same events always give
 * the same layout.
 *
 * <p>Not here: computing the graphs ({@link entente.insight.CoParticipation},
 * {@link entente.insight.AttributionGraph}).
 */
@NullMarked
package entente.picture.graph;

import org.jspecify.annotations.NullMarked;

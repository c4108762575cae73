/**
 * From the parameters of an address to a {@link Query}, and from a query to a {@link Selection}: the events in their
 * order, with the counts of every facet.
 *
 * <p>Decisions: the address is the query; an empty parameter is absent, an unknown one a {@link BadQuery}. Lucene finds
 * words; everything else is answered from columns over the events, exactly.
 *
 * <p>Out of scope: words for the reader ({@code wording}), what is done with a selection ({@code feed}, {@code brief}).
 */
@NullMarked
package entente.search;

import org.jspecify.annotations.NullMarked;

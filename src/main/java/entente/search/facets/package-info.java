/**
 * Filters, facet counts and sorting, on bit sets of events. {@link entente.search.facets.FacetColumns} has the values
 * of every facet, {@link entente.search.facets.FilterSet} combines the filters of a query,
 * {@link entente.search.facets.FacetCounter} counts, {@link entente.search.facets.FilterRelaxation} finds filters to
 * drop from a query without results, and {@link entente.search.facets.RadixSort} and
 * {@link entente.search.facets.SelectIndex} sort.
 *
 * <p>Decisions. An event is identified by its position in the set, so that filters are combined 64 events at a time.
 * Counts are exact. The count of a value ignores the values selected in its own facet and applies all other filters
 * (drill sideways), so that a selected value does not hide the others. A facet is counted value by value or event by
 * event, whichever takes fewer steps.
 *
 * <p>Not here: matching words ({@link entente.search.match}), and which values a facet has
 * ({@link entente.search.query.Facet}).
 */
@NullMarked
package entente.search.facets;

import org.jspecify.annotations.NullMarked;

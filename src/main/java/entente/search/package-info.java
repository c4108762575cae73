/**
 * Full-text and faceted search over the events of a set: {@link entente.search.Index} turns a
 * {@link entente.search.query.Query} into a {@link entente.search.SearchResult}, the matching events in order with the
 * counts of every facet. This package has what other packages use; {@link entente.search.query} reads and writes URL
 * parameters, and {@link entente.search.analysis}, {@link entente.search.match} and {@link entente.search.facets} are
 * the parts that the index is built from.
 *
 * <p>Decisions on filters. Events are numbered in the order of the set. A filter is a bit set of events, and a facet
 * has both an inverted and a forward index. All counts, years and orders are computed from these and are exact.
 *
 * <p>Decisions on text. A word matches as typed, in its inflected forms, by its sound in another script, as another
 * spelling of a romanised name, or as a synonym in another language ({@code synonyms.txt}). The weight of a match depends on the field
 * ({@link entente.search.query.SearchField}), on whether it is exact, and on how rare the word is, but not on term
 * frequency, because records are short and the ranking is then easier to explain. Which events match the words is
 * determined before any filter, so that a facet count is exactly the number of events that selecting the value gives.
 * Only the postings of running text are in Lucene. Names, and dates in words, are indexed once each and map to their
 * events through the facet columns.
 *
 * <p>Not here: texts for the reader ({@code wording}), and uses of a result ({@code feed}, {@code brief}).
 */
@NullMarked
package entente.search;

import org.jspecify.annotations.NullMarked;

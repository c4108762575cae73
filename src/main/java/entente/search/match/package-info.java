/**
 * Text matching: which events match the words of a query, with what weight, and where.
 * {@link entente.search.match.TextIndexer} and {@link entente.search.match.NameIndexer} build the postings,
 * {@link entente.search.match.TextSearcher} evaluates a query on them, {@link entente.search.match.Highlighter} finds
 * the matches in a text, and {@link entente.search.match.Suggestions} has corrections and related records.
 *
 * <p>Decisions. Running text is in Lucene's postings, one Lucene field per search field and language. Names of actors,
 * places and other records are indexed once per record, not once per event, and map to events through the facet
 * columns. A word that the set does not contain is replaced by the nearest one, and the correction is reported.
 *
 * <p>Not here: splitting texts and queries into terms ({@link entente.search.analysis}), filters and counts
 * ({@link entente.search.facets}), and the order of results ({@link entente.search.Index}).
 */
@NullMarked
package entente.search.match;

import org.jspecify.annotations.NullMarked;

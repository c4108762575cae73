/**
 * From the parameters of an address to a {@link entente.search.query.Query}, and from a query to a
 * {@link entente.search.SearchResult}: the events in their order, with the counts of every facet.
 *
 * <p>Decisions. The address is the query; an empty parameter is absent, an unknown one a
 * {@link entente.search.query.BadQuery}. Events are numbered in the order of the set; a filter is a set of bits, a facet
 * the events of each of its values and the values of each event, and filters, counts, years and orders are worked out
 * from these, exactly. Lucene keeps the postings of running text and nothing else: names, and dates in words, are held
 * once each and lead to their events through the columns.
 *
 * <p>A word is wanted as typed, then in its other forms, by its sound in another script, then by what means the same in
 * another language ({@code equivalents.txt}). What a hit weighs depends on where it stands
 * ({@link entente.search.query.SearchField}), on its being exact and on the word's rarity, not on how often it is repeated: records
 * are short, and a rank that can be told is worth more. Which events have the words is settled before any filter, so
 * that a count is what choosing gives.
 *
 * <p>Out of scope: words for the reader ({@code wording}), what is done with a selection ({@code feed}, {@code brief}).
 */
@NullMarked
package entente.search;

import org.jspecify.annotations.NullMarked;

/**
 * Queries: {@link entente.search.query.Query} for events and {@link entente.search.query.CommitmentQuery} for the
 * commitment ledger, parsed from URL parameters and written back as canonical query strings.
 *
 * <p>Decisions. The URL is the query: every filtered list has its own URL. A blank parameter counts as absent, and an
 * unknown parameter or value is a {@link entente.search.query.BadQuery}, so that a misspelt filter never gives an
 * unfiltered list. Parameters and values may be added but are never removed, since URLs are cited.
 *
 * <p>Not here: parsing the words of {@code q} ({@link entente.search.analysis}), searching
 * ({@link entente.search.Index}), and describing a query in words ({@code wording}). A {@code CommitmentQuery} filters
 * the ledger itself, since a ledger is short and needs no index.
 */
@NullMarked
package entente.search.query;

import org.jspecify.annotations.NullMarked;

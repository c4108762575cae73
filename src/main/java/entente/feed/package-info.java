/**
 * A {@link entente.search.Selection} in the formats that other programs read: one class a format.
 *
 * <p>Decisions: formats in columns take them from {@link entente.insight.EventColumn}, as the workbook does. The list
 * stands in {@code insight} since that is the lowest room that feeds and briefs both see and that knows origins and
 * sides; it needs no wording, for a column holds codes, ids and the record's own texts, and leaves addresses to the
 * format. JSON says in full what columns flatten, under the same names.
 *
 * <p>Out of scope: choosing events ({@code search}), documents for people ({@code brief}, {@code print}).
 */
@NullMarked
package entente.feed;

import org.jspecify.annotations.NullMarked;

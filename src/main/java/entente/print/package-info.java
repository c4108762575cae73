/**
 * Prints a {@link entente.brief.Brief} as PDF or as a workbook. It translates and chooses nothing: a brief arrives with
 * every word, in order.
 *
 * <p>Out of scope: choosing events ({@code search}), wording ({@code wording}).
 */
@NullMarked
package entente.print;

import org.jspecify.annotations.NullMarked;

/**
 * A {@link entente.search.Selection} in the formats that other programs read: one class a format.
 *
 * <p>Out of scope: choosing events ({@code search}), documents for people ({@code brief}, {@code print}).
 */
@NullMarked
package entente.feed;

import org.jspecify.annotations.NullMarked;

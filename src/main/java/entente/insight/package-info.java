/**
 * What can be worked out from the set: origins and sides of an account, tempo, encounters, the commitment ledger,
 * and an event's line in a table.
 *
 * <p>Every figure is computed from the immutable records and from them alone, so it can be computed again.
 *
 * <p>Out of scope: choosing events ({@code search}), wording a finding ({@code wording}), drawing it ({@code picture}).
 */
@NullMarked
package entente.insight;

import org.jspecify.annotations.NullMarked;

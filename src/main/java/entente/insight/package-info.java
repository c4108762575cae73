/**
 * What can be worked out from the set: origins, chains and sides of an account, what lacks corroboration, tempo,
 * encounters, the commitment ledger, what points at a record, what was known on a day, and what changed from one set to
 * another.
 *
 * <p>Every figure is computed from the immutable records and from them alone, so it can be computed again. What stands for
 * today is passed: the set's date or the day that a reader chose. Sides are told by the countries of the principals that
 * the vocabulary names; no other country has a part of its own.
 *
 * <p>Out of scope: choosing events ({@code search}), wording a finding ({@code wording}), drawing it ({@code picture}).
 */
@NullMarked
package entente.insight;

import org.jspecify.annotations.NullMarked;

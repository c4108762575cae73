/**
 * Analyses of an event set: {@linkplain entente.insight.Origins origins},
 * {@linkplain entente.insight.AttributionGraph attribution},
 * {@linkplain entente.insight.SideAccounts accounts by side},
 * {@linkplain entente.insight.CorroborationGap missing corroboration}, {@linkplain entente.insight.Tempo tempo},
 * {@linkplain entente.insight.Encounters encounters}, the
 * {@linkplain entente.insight.CommitmentLedger commitment ledger}, {@linkplain entente.insight.Backlinks backlinks},
 * the set {@linkplain entente.insight.EventSetAsOf as of an earlier day}, and the
 * {@linkplain entente.insight.EventSetDiff difference of two sets}.
 *
 * <p>Every result is computed from the immutable records of the set only, so it is reproducible. The day that counts as
 * today is a parameter, never the clock: it is the set's date or a day that the reader has chosen. Sides follow from
 * the countries of the two principals in the vocabulary; all other countries are third parties.
 *
 * <p>Not here: selecting events ({@code search}), putting results into words ({@code wording}), drawing them
 * ({@code picture}), and laying them out in columns ({@code table}).
 */
@NullMarked
package entente.insight;

import org.jspecify.annotations.NullMarked;

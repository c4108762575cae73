/**
 * What the chronicle knows: the event set as immutable values, complete once constructed.
 *
 * <p>Records refer to one another directly (an event holds its places, actors and sources), so nothing has to be looked
 * up twice. Only {@link entente.model.EventRelation} holds an id, because events point at each other in both directions.
 *
 * <p>What many rooms need and is no knowledge stands here too, since every room sees this one: {@link EditDistance},
 * {@link Sha256}.
 *
 * <p>Out of scope: reading files and judging them ({@code reading}), words for a reader ({@code wording}), anything
 * worked out from the set ({@code insight}).
 */
@NullMarked
package entente.model;

import entente.text.EditDistance;
import entente.text.Sha256;
import org.jspecify.annotations.NullMarked;

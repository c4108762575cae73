/**
 * The event set as immutable records: events, statements, citations, sources, outlets, actors, places, strands,
 * commitments and the vocabularies that code them. A record is complete once constructed.
 *
 * <p>Records refer to one another directly: an event holds its places, actors and sources, so nothing has to be looked
 * up by id. The exception is {@link entente.model.Event.EventRelation}, which has the id of the other event: two events
 * can refer to each other, and immutable records cannot.
 *
 * <p>The names of records and their components follow CODEBOOK.md. The components of records are also shown to readers,
 * in the list of changes between two versions of a set, so renaming one changes a page.
 *
 * <p>Not here: reading and validating files ({@link entente.reading}), texts of the program in each language
 * ({@link entente.wording}), anything derived from the set ({@link entente.insight}).
 */
@NullMarked
package entente.model;

import org.jspecify.annotations.NullMarked;

/**
 * The JSON schemas of events and of the records that events refer to.
 *
 * <p>A {@link entente.feed.record.Schema} lists the members of a record once. The list is used both to write the record
 * and to describe it, so that the OpenAPI document, the API guide and the responses always agree. Texts are given in
 * every language, so that one response is enough for all readers, and no text is shortened. To add a member, add one
 * line to its schema and one message under {@code feed.member} in each language.
 *
 * <p>Not here: the other members of a response ({@link entente.feed.api}), linked data
 * ({@link entente.feed.list}).
 */
@NullMarked
package entente.feed.record;

import org.jspecify.annotations.NullMarked;

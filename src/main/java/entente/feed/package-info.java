/**
 * An {@link entente.feed.list.EventList}, a list or one event, in the formats that other programs read: one class a format. And a
 * {@link entente.feed.reference.Reference}, a page as others cite it, in the formats of references and in the styles of print.
 *
 * <p>Decisions: whatever is written is written as it goes, so that a long list needs no more memory than a short one
 * ({@link entente.feed.list.GeoJsonFeed} alone keeps a number an event); nothing comes from the clock, so that the same set
 * makes the same bytes. Atom and iCalendar are written here, since ROME and ical4j build the whole in memory first; in
 * tests these libraries read back what is written. A record's id in a file is the address of its page, as of no day.
 *
 * <p>A reference is to a page of the chronology, whose day is the set's and whose version its fingerprint; the sources of
 * an event are in its record, not in its reference.
 *
 * <p>Formats in columns take them from {@code table}, as the workbook does. JSON has in full what columns flatten, under
 * the same names, except {@code statement_id}: in JSON it is the id within the event, as the record has it; the id that is
 * unique in the set is {@code statement_id} in tables and {@code id} in the collection of statements.
 *
 * <p>The interface for programs is a list of {@link entente.feed.api.Operation}s over {@link entente.feed.api.Resource}s. A
 * {@link entente.feed.record.Schema} names the members of a record once: it writes them and describes them, so that the OpenAPI
 * document, the page for people and the answers cannot drift apart. Texts stand in every language, so that one answer
 * serves all; nothing is left out for being long. To add a member: one line in its schema, one key a language.
 *
 * <p>The {@link entente.feed.datapackage.DataPackage} flattens the whole set into tables that refer to each other by id; a
 * {@code Table} writes its rows and its Table Schema from one list of columns.
 *
 * <p>Out of scope: HTTP and cursors ({@code web}), choosing events ({@code search}), documents for people ({@code brief},
 * {@code print}).
 */
@NullMarked
package entente.feed;

import org.jspecify.annotations.NullMarked;

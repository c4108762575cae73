/**
 * Formats for events: CSV, JSON, NDJSON, JSON-LD, GeoJSON, Atom, JSON Feed and iCalendar. Each class implements
 * {@link entente.feed.list.Feed} and writes an {@link entente.feed.list.EventList}, which is a list or a single event.
 * Atom and JSON Feed write the latest changes of the set, a {@link entente.feed.list.ChangeList}, too.
 *
 * <p>Atom and iCalendar are written without ROME and ical4j, which would keep the whole document in memory. The tests
 * read the files back with these libraries.
 *
 * <p>Not here: bibliographic formats ({@link entente.feed.reference}), the members of an event in JSON
 * ({@link entente.feed.record}).
 */
@NullMarked
package entente.feed.list;

import org.jspecify.annotations.NullMarked;

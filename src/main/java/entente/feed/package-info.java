/**
 * Machine-readable formats. The sub-packages write events ({@link entente.feed.list}), the records of the API
 * ({@link entente.feed.record}, {@link entente.feed.api}), bibliographic references ({@link entente.feed.reference})
 * and the whole set ({@link entente.feed.datapackage}). This package holds only what several of them share: JSON
 * objects, CSV cells, text on a single line, and the licence.
 *
 * <p>Memory: every format is written to a stream, record by record, so that memory does not grow with the length of the
 * list. The exception is {@link entente.feed.list.GeoJsonFeed}, which keeps one number for each event.
 *
 * <p>Reproducibility: no format reads the clock, so that the same set gives the same bytes.
 *
 * <p>Ids: in feeds and calendars a record has a {@code tag:} URI or a UID with the authority of the set
 * ({@link entente.feed.TagUris}), which does not depend on the address of the site. In linked data its id is the URL of
 * its page without {@code as-of}, so that it is the same in every edition.
 *
 * <p>Names: tabular formats take their columns from {@link entente.table}, as the workbook does. JSON has the same
 * values in full and under the same names, with one exception: {@code statement_id} in JSON is unique only within the
 * event, as in the record, but {@code statement_id} in tables is unique in the set. In the API's collection of
 * statements, the member {@code id} is the one that is unique in the set.
 *
 * <p>Not here: HTTP and pagination cursors ({@link entente.web}), the selection of events ({@link entente.search}),
 * documents for readers ({@link entente.brief}, {@link entente.print}).
 */
@NullMarked
package entente.feed;

import org.jspecify.annotations.NullMarked;

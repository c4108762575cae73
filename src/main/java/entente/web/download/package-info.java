/**
 * Downloads: a list of events as a feed, a document, a workbook or a reference, the latest changes of the set as a feed,
 * and the whole set as a Data Package. Pages of any site may read them (CORS).
 *
 * <p>A reference or a feed of few events needs few resources and is made immediately; a feed of many is limited by its
 * {@link entente.web.page.Cost}. A PDF, a
 * workbook or the data package is a {@link entente.web.page.PageResult.Costly}: its request is parsed first, so
 * that a bad one is refused early; events are selected and the file is composed and printed later, while a permit of
 * {@link entente.web.http.ConcurrencyLimiter} is held.
 *
 * <p>A file has the events of the same query as the page that links to it, in the same order. A feed also has headers
 * {@code X-Entente-…} with the query, the count, and the date and fingerprint of the set.
 *
 * <p>Not here: the formats ({@link entente.feed}, {@link entente.print}), the files of one event ({@code
 * entente.web.events.EventPage}), and the links to downloads ({@link entente.web.view.FeedLinks}).
 */
@NullMarked
package entente.web.download;

import org.jspecify.annotations.NullMarked;

/**
 * The API under {@code /api/v1}: collections with filters and cursors, single records, facet counts, news, the index of its
 * addresses, and the OpenAPI document.
 *
 * <p>An endpoint is a {@link entente.web.page.Page} that returns {@link entente.web.page.PageResult.Data}. Failures
 * are written as {@code application/problem+json} (RFC 9457) by the response writer. Any site may read the API (CORS).
 *
 * <p>Decisions: a collection is paginated by an opaque {@link entente.web.api.Cursor} that is valid for one set, build
 * and query only, so that no record is skipped or repeated; otherwise the answer is 410. Parameters that an operation
 * does not have are refused, so that a typing error does not return the whole collection.
 *
 * <p>Not here: the members of records, the operations and the OpenAPI document ({@link entente.feed.api}), and the
 * documentation for people ({@code entente.web.about}).
 */
@NullMarked
package entente.web.api;

import org.jspecify.annotations.NullMarked;

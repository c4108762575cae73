/**
 * The API without HTTP: its operations, their parameters, their responses as JSON, and their OpenAPI description.
 *
 * <p>The API is a list of {@link entente.feed.api.Operation}s on {@link entente.feed.api.Resource}s. Requests are
 * validated against this list, and the OpenAPI document and the API guide are generated from it.
 *
 * <p>Not here: endpoints, status codes and pagination cursors ({@link entente.web.api}), the members of records
 * ({@link entente.feed.record}).
 */
@NullMarked
package entente.feed.api;

import org.jspecify.annotations.NullMarked;

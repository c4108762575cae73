/**
 * HTTP on top of the Servlet API: parsing of URLs, entity tags and conditional requests, gzip, security and CORS
 * headers, the cache of pages and files, the limiter for costly answers, asynchronous sending, and the servlets for
 * everything that is not a page of the site (assets, health check, robots.txt, language redirect).
 *
 * <p>Responses are cached by entity tag and never invalidated: the tag is a digest of everything that a response
 * depends on. A body is made completely, then sent by {@link entente.web.http.AsyncBodySender} without a thread that waits
 * for the client. Compression is done here, so that it works on every server without configuration.
 *
 * <p>Not here: the servlet of pages ({@link entente.web}), HTML ({@link entente.web.html}), requests and results of
 * pages ({@link entente.web.page}).
 */
@NullMarked
package entente.web.http;

import org.jspecify.annotations.NullMarked;

/**
 * HTTP on top of the Servlet API: parsing of URLs, entity tags and conditional requests, gzip, security and CORS
 * headers, the cache of rendered pages, the limiter for heavy downloads, and the servlets for everything that is not a
 * page of the site (assets, health check, robots.txt, language redirect).
 *
 * <p>Responses are cached by entity tag and never invalidated: the tag is a digest of everything that a response
 * depends on. Compression is done here, so that it works on every server without configuration.
 *
 * <p>Not here: the servlet of pages ({@link entente.web}), HTML ({@link entente.web.html}), requests and results of
 * pages ({@link entente.web.page}).
 */
@NullMarked
package entente.web.http;

import org.jspecify.annotations.NullMarked;

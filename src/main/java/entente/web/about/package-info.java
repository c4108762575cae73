/**
 * The home page, the pages about the site (about, accessibility, API guide, codebook) and the sitemap.
 *
 * <p>The API guide and the OpenAPI document are generated from the same operations and schemas of {@link
 * entente.feed.api}, so that the two cannot differ. The codebook page renders CODEBOOK.md of the set.
 *
 * <p>Not here: {@code robots.txt} and {@code /health} ({@link entente.web.http}), the method page ({@link
 * entente.web.evidence}) and the help for searching ({@code entente.web.events}). Only {@link
 * entente.web.about.AboutRoutes} is public.
 */
@NullMarked
package entente.web.about;

import org.jspecify.annotations.NullMarked;

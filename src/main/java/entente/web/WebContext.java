package entente.web;

import entente.edition.EditionHolder;
import entente.web.html.SiteInfo;
import entente.web.html.TemplateRenderer;
import entente.web.http.AssetServlet;
import entente.web.http.AsyncBodySender;
import entente.web.http.CachedBody;
import entente.web.http.ConcurrencyLimiter;
import entente.web.http.EntityTag;
import entente.web.http.PageCache;
import java.util.Optional;

/**
 * The objects that the servlets of all pages share, built once by {@link Site}.
 *
 * @param cache recently rendered pages
 * @param files recently made files and data
 * @param limiter permits for costly answers
 * @param sender sends all bodies but those of failures
 */
record WebContext(EditionHolder editions, SiteInfo site, AssetServlet assets, TemplateRenderer templates,
    PageCache cache, PageCache files, ConcurrencyLimiter limiter, AsyncBodySender sender) {
    /** The page or file with this entity tag; empty if it must be made. */
    Optional<CachedBody> cached(EntityTag tag) {
        return cache.get(tag).or(() -> files.get(tag));
    }
}

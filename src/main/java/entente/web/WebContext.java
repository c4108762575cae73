package entente.web;

import entente.edition.EditionHolder;
import entente.web.html.SiteInfo;
import entente.web.html.TemplateRenderer;
import entente.web.http.AssetServlet;
import entente.web.http.ConcurrencyLimiter;
import entente.web.http.PageCache;

/**
 * The objects that the servlets of all pages share, built once by {@link Site}.
 *
 * @param cache recently rendered pages
 * @param limiter permits for heavy downloads
 */
record WebContext(EditionHolder editions, SiteInfo site, AssetServlet assets, TemplateRenderer templates,
    PageCache cache, ConcurrencyLimiter limiter) {}

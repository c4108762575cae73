package entente.web;

import entente.edition.EditionHolder;
import entente.web.html.SiteInfo;
import entente.web.html.TemplateRenderer;
import entente.web.http.AssetServlet;
import entente.web.http.ConcurrencyLimiter;
import entente.web.http.PageCache;

/**
 * What all servlets of pages share, built once by {@link Site}.
 *
 * @param cache pages rendered lately
 * @param limiter permits to make a heavy file
 */
record WebContext(EditionHolder editions, SiteInfo site, AssetServlet assets, TemplateRenderer templates,
    PageCache cache, ConcurrencyLimiter limiter) {}

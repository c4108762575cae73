package entente.web;

/**
 * What all servlets of pages share, built once by {@link Site}.
 *
 * @param cache pages rendered lately
 * @param limiter permits to make a heavy file
 */
record WebContext(Editions editions, SiteInfo site, Assets assets, Templates templates, Kept cache, Presses limiter) {}

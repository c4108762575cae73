package entente.web.about;

import entente.web.page.NotFoundPage;
import entente.web.page.PageResult;
import entente.web.page.Routes;

/** Routes of the home page, the pages about the site, the sitemap, and the 404 page for unknown paths. */
public final class AboutRoutes {
    private AboutRoutes() {}

    public static void add(Routes routes) {
        routes.page("/", new NotFoundPage());
        routes.page("/sitemap.xml", new SitemapPage());
        routes.pageInEachLanguage("", request -> new PageResult.Redirect(request.urls().url("")));
        routes.pageInEachLanguage("/*", new HomePage());
        routes.pageInEachLanguage("/about", new AboutPage());
        routes.pageInEachLanguage("/accessibility", new AccessibilityPage());
        routes.pageInEachLanguage("/api", new ApiGuidePage());
        routes.pageInEachLanguage("/codebook", new CodebookPage());
    }
}

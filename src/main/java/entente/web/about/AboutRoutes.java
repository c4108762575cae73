package entente.web.about;

import entente.web.page.NotFoundPage;
import entente.web.page.PageResult;
import entente.web.page.Routes;

/** The addresses of the home page, of what explains the site, and of what lists its pages. */
public final class AboutRoutes {
    private AboutRoutes() {}

    public static void add(Routes routes) {
        routes.page("/", new NotFoundPage());
        routes.page("/sitemap.xml", new SitemapPage());
        routes.pageInEachLanguage("", request -> new PageResult.Redirect(request.urls().of("")));
        routes.pageInEachLanguage("/*", new HomePage());
        routes.pageInEachLanguage("/about", new AboutPage());
        routes.pageInEachLanguage("/accessibility", new AccessibilityPage());
        routes.pageInEachLanguage("/api", new ApiGuidePage());
        routes.pageInEachLanguage("/codebook", new CodebookPage());
    }
}

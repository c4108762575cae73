package entente.web;

/** The addresses of the home page, of what explains the site, and of what lists its pages. */
public final class AboutRoutes {
    private AboutRoutes() {}

    static void add(Routes routes) {
        routes.page("/", new Lost());
        routes.page("/sitemap.xml", new Sitemap());
        routes.pageInEachLanguage("", request -> new PageResult.Redirect(request.urls().of("")));
        routes.pageInEachLanguage("/*", new OverviewPage());
        routes.pageInEachLanguage("/about", new AboutPage());
        routes.pageInEachLanguage("/accessibility", new AccessibilityPage());
        routes.pageInEachLanguage("/api", new ApiPage());
        routes.pageInEachLanguage("/codebook", new CodebookPage());
    }
}

package entente.web;

import static java.lang.System.Logger.Level.ERROR;

import entente.edition.EarlierSet;
import entente.edition.EditionHolder;
import entente.edition.FileTree;
import entente.web.about.AboutRoutes;
import entente.web.api.ApiRoutes;
import entente.web.briefs.BriefRoutes;
import entente.web.download.DocumentFormat;
import entente.web.download.DownloadRoutes;
import entente.web.events.EventRoutes;
import entente.web.evidence.EvidenceRoutes;
import entente.web.html.SiteInfo;
import entente.web.html.TemplateRenderer;
import entente.web.http.AssetServlet;
import entente.web.http.AsyncBodySender;
import entente.web.http.ConcurrencyLimiter;
import entente.web.http.CorsFilter;
import entente.web.http.HealthServlet;
import entente.web.http.LanguageRedirectServlet;
import entente.web.http.PageCache;
import entente.web.http.RobotsServlet;
import entente.web.http.SecurityHeadersFilter;
import entente.web.http.SecurityTxtServlet;
import entente.web.http.UnsupportedServerServlet;
import entente.web.page.Routes;
import entente.web.records.RecordRoutes;
import entente.web.view.CiteThis;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entry point of the web application: builds all parts at startup and registers pages, servlets and filters. */
@WebListener
public final class Site implements ServletContextListener {
    private static final System.Logger LOG = System.getLogger("entente");
    /** Maximum number of costly answers that are made at the same time. */
    private static final int CONCURRENT_COSTLY = 4;
    private static final int WAITING_COSTLY = 8;
    private static final Duration COSTLY_TIMEOUT = Duration.ofSeconds(30);
    private static final long PAGE_CACHE_BYTES = 32 << 20;
    private static final long FILE_CACHE_BYTES = 32 << 20;
    /** What may wait to be sent: bytes, answers, and temporary files among them. */
    private static final long SENDING_BYTES = 64 << 20;
    private static final int SENDING_ANSWERS = 500;
    private static final int SENDING_FILES = 8;

    private @Nullable EditionHolder editions;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext context = start.getServletContext();
        try {
            if (JsonProcessing.isAvailable(JsonProcessing.PROVIDER)) {
                build(context);
            } else {
                explain(context);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The application's own files cannot be read", e);
        }
    }

    private static void explain(ServletContext context) {
        LOG.log(ERROR, "{0}", UnsupportedServerServlet.explanation());
        var routes = new Routes(context, page -> new UnsupportedServerServlet());
        routes.filterAll(new SecurityHeadersFilter());
        routes.servlet("/*", new UnsupportedServerServlet());
    }

    @Override
    public void contextDestroyed(ServletContextEvent end) {
        if (editions != null) {
            editions.close();
        }
    }

    private void build(ServletContext context) throws IOException {
        var settings = Settings.of(System.getProperties(), System.getenv());
        var resources = new ServletContextResources(context);
        var holder = EditionHolder.of(settings.folder(), settings.problems(),
            new FileTree.WebAppFiles(resources, "/WEB-INF/eventset/", ""),
            new FileTree.WebAppFiles(resources, "/WEB-INF/", "reports/").read(), InstantSource.system());
        editions = holder;
        var site = new SiteInfo(BuildId.of(resources), settings.address(), settings.report(),
            EarlierSet.read(settings.earlier()).orElse(null));
        var sender = new AsyncBodySender(SENDING_BYTES, SENDING_ANSWERS, SENDING_FILES);
        var assets = new AssetServlet(new FileTree.WebAppFiles(resources, "/assets/", "").read(), sender);
        var limiter = new ConcurrencyLimiter(CONCURRENT_COSTLY, WAITING_COSTLY, COSTLY_TIMEOUT);
        var shared = new WebContext(holder, site, assets, new TemplateRenderer(context),
            new PageCache(PAGE_CACHE_BYTES), new PageCache(FILE_CACHE_BYTES), limiter, sender);
        var routes = new Routes(context, page -> new PageServlet(shared, page));
        servlets(routes, shared);
        if (settings.security() != null) {
            routes.servlet("/.well-known/security.txt",
                new SecurityTxtServlet(settings.security(), settings.address(), InstantSource.system()));
        }
        pages(routes, site);
    }

    private static void servlets(Routes routes, WebContext shared) {
        routes.filterAll(new SecurityHeadersFilter());
        routes.servlet("", new LanguageRedirectServlet(shared.site().path()));
        routes.servlet("/health", new HealthServlet(shared.editions(), InstantSource.system()));
        routes.servlet("/assets/*", shared.assets());
        routes.servlet("/robots.txt", new RobotsServlet(shared.site().address(), shared.site().path()));
    }

    /** Registers every page of the site. */
    static void pages(Routes routes, SiteInfo site) {
        var citeThis = new CiteThis();
        List<DocumentFormat> formats = DocumentFormat.all();
        routes.filter(new CorsFilter(), Stream.concat(Stream.of("/api/*"), DownloadRoutes.filePatterns(formats)));
        AboutRoutes.add(routes);
        EventRoutes.add(routes, citeThis);
        RecordRoutes.add(routes, citeThis);
        EvidenceRoutes.add(routes, site.earlier());
        BriefRoutes.add(routes, formats, citeThis);
        DownloadRoutes.add(routes, formats);
        ApiRoutes.add(routes, site.build());
    }
}

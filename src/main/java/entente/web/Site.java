package entente.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way in: builds everything once and hands it to the pages. */
@WebListener
public final class Site implements ServletContextListener {
    /** Heavy files made at once, and how many requests more wait for how long. */
    private static final int PRESSES = 4;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Bytes of pages that are kept for the next who asks for them. */
    private static final long KEPT = 32 << 20;

    private @Nullable Editions editions;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext context = start.getServletContext();
        try {
            build(context);
        } catch (IOException e) {
            throw new UncheckedIOException("The application's own files cannot be read", e);
        }
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
        var open = Editions.of(settings.folder(), settings.problems(),
            new Shelf.Packaged(resources, "/WEB-INF/eventset/", ""),
            new Shelf.Packaged(resources, "/WEB-INF/", "reports/").read());
        editions = open;
        var site = new SiteInfo(Build.of(resources), settings.address(), settings.report(),
            Earlier.read(settings.earlier()).orElse(null));
        var assets = new Assets(new Shelf.Packaged(resources, "/assets/", "").read());
        var limiter = new Presses(PRESSES, WAITING, PATIENCE);
        var shared = new WebContext(open, site, assets, new Templates(context), new Kept(KEPT), limiter);
        var routes = new Routes(context, page -> new PageServlet(shared, page));
        servlets(routes, shared);
        pages(routes, site);
    }

    private static void servlets(Routes routes, WebContext shared) {
        routes.filterAll(new Headers());
        routes.servlet("", new Doorway());
        routes.servlet("/health", new Health(shared.editions(), InstantSource.system()));
        routes.servlet("/assets/*", shared.assets());
        routes.servlet("/robots.txt", new Robots(shared.site().address()));
    }

    private static void pages(Routes routes, SiteInfo site) {
        var citing = new Citing();
        List<Format> formats = Format.all();
        AboutRoutes.add(routes);
        EventRoutes.add(routes, citing);
        RecordRoutes.add(routes, citing);
        EvidenceRoutes.add(routes, site.earlier());
        BriefRoutes.add(routes, formats, citing);
        DownloadRoutes.add(routes, formats);
        ApiRoutes.add(routes, site.build());
    }
}

package entente.web;

import entente.feed.CsvFeed;
import entente.feed.Resource;
import entente.print.PdfPrinter;
import entente.print.WorkbookPrinter;
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

/** The way in: builds everything once, hands it to the pages and lists every address. */
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
        var open = Editions.of(settings,
            new Shelf.Packaged(context, "/WEB-INF/eventset/", ""),
            new Shelf.Packaged(context, "/WEB-INF/", "reports/").read());
        editions = open;
        var assets = new Assets(new Shelf.Packaged(context, "/assets/", "").read());
        var presses = new Presses(PRESSES, WAITING, PATIENCE);
        var templates = new Templates(context);
        addresses(new Register(context),
            new House(open, templates, new Kept(KEPT), assets, Build.of(context), settings.address(), presses,
                settings.report(), Earlier.read(settings.earlier())));
    }

    private static void addresses(Register site, House house) {
        site.everywhere(new Headers());
        site.open("", new Doorway());
        site.open("/", new Lost(house));
        site.open("/health", new Health(house.editions(), InstantSource.system()));
        site.open("/assets/*", house.assets());
        site.open("/robots.txt", new Robots(house.address()));
        site.open("/sitemap.xml", new Sitemap(house));

        site.page("", new Detour(house, ""));
        site.page("/*", new OverviewPage(house));
        site.page("/search", new SearchPage(house));
        site.page("/codebook", new CodebookPage(house));
        site.page("/about", new AboutPage(house));
        site.page("/method", new MethodPage(house));
        site.page("/api", new ApiPage(house));
        site.page("/changes", new ChangesPage(house));
        site.page("/news", new NewsPage(house));
        site.page("/corroboration", new CorroborationPage(house));
        site.page("/one-side", new OneSidePage(house));
        site.page("/reliability", new ReliabilityPage(house));
        site.page("/accessibility", new AccessibilityPage(house));
        var citing = new Citing();
        told(site, house, citing);
        known(site, house, citing);
        programs(site, house);
    }

    /** What happened, and what is made from it. */
    private static void told(Register site, House house, Citing citing) {
        var pdf = new Format("pdf", "application/pdf", new PdfPrinter()::print);
        var workbook = new Format("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new WorkbookPrinter()::print);

        for (var figure : FigureKind.values()) {
            site.page("/" + figure.path(), new EventsPage(house, figure));
        }
        site.page("/events/*", new EventPage(house, citing));
        site.page("/events.csv", new CsvFile(house, CsvFeed.safe()));
        site.page("/events.raw.csv", new CsvFile(house, CsvFeed.raw()));
        for (var feed : Feeds.OF_A_LIST) {
            site.page("/events." + feed.extension(), new FeedFile(house, feed));
        }
        site.page("/events.pdf", new EventsDocument(house, pdf));
        site.page("/events.xlsx", new EventsDocument(house, workbook));
        site.page("/entente.zip", new PackagePage(house));
        site.page("/briefs", new BriefsPage(house));
        site.page("/briefs/new", new NewBriefPage(house));
        site.page("/briefs/new.pdf", new NewBriefDocument(house, pdf));
        site.page("/briefs/new.xlsx", new NewBriefDocument(house, workbook));
        site.page("/briefs/*", new BriefPage(house, List.of(pdf, workbook), citing));
        site.page("/cite", new CitePage(house, citing));
        Citing.extensions().forEach(extension -> site.page("/cite." + extension, new CiteFile(house, extension)));
    }

    /** What other programs ask. */
    private static void programs(Register site, House house) {
        site.before("/api/*", new CrossOrigin());
        site.open("/api/*", new ApiLost(house));
        site.open("/api/v1/openapi.json", new ApiDescription(house));
        site.open("/api/v1/facets", new ApiFacets(house));
        site.open("/api/v1/news", new ApiNews(house));
        Resource.ALL.forEach(resource -> {
            site.open("/api/v1/" + resource.name(), new ApiList<>(house, resource));
            site.open("/api/v1/" + resource.name() + "/*", new ApiRecord<>(house, resource));
        });
    }

    /** Who and what events speak of. */
    private static void known(Register site, House house, Citing citing) {
        site.page("/strands", new StrandsPage(house));
        site.page("/strands/*", new StrandPage(house, citing));
        site.page("/actors", new ActorsPage(house));
        site.page("/actors/*", new ActorPage(house));
        site.page("/encounters", new EncountersPage(house));
        site.page("/encounters/*", new EncounterPage(house));
        site.page("/places", new PlacesPage(house));
        site.page("/places/*", new PlacePage(house));
        site.page("/sources", new SourcesPage(house));
        site.page("/sources/*", new SourcePage(house));
        site.page("/outlets", new OutletsPage(house));
        site.page("/outlets/*", new OutletPage(house));
        site.page("/commitments", new CommitmentsPage(house));
        site.page("/commitments/*", new CommitmentPage(house));
    }
}

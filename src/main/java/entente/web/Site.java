package entente.web;

import entente.feed.CsvFeed;
import entente.feed.JsonFeed;
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
            new House(open, templates, assets, Build.of(context), settings.address(), presses));
    }

    private static void addresses(Register site, House house) {
        site.everywhere(new Headers());
        site.open("", new Doorway());
        site.open("/", new Lost(house));
        site.open("/health", new Health(house.editions(), InstantSource.system()));
        site.open("/assets/*", house.assets());

        site.page("", new Detour(house, ""));
        site.page("/*", new OverviewPage(house));
        site.page("/codebook", new CodebookPage(house));
        site.page("/about", new AboutPage(house));
        site.page("/news", new NewsPage(house));
        site.page("/corroboration", new CorroborationPage(house));
        site.page("/accessibility", new AccessibilityPage(house));
        told(site, house);
        known(site, house);
    }

    /** What happened, and what is made from it. */
    private static void told(Register site, House house) {
        var pdf = new Format("pdf", "application/pdf", new PdfPrinter()::print);
        var workbook = new Format("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new WorkbookPrinter()::print);

        for (var figure : FigureKind.values()) {
            site.page("/" + figure.path(), new EventsPage(house, figure));
        }
        site.page("/events/*", new EventPage(house));
        site.page("/events.csv", new FeedFile(house, CsvFeed.safe()));
        site.page("/events.raw.csv", new FeedFile(house, CsvFeed.raw()));
        site.page("/events.json", new FeedFile(house, new JsonFeed()));
        site.page("/events.pdf", new EventsDocument(house, pdf));
        site.page("/events.xlsx", new EventsDocument(house, workbook));
        site.page("/briefs", new BriefsPage(house));
        site.page("/briefs/new", new NewBriefPage(house));
        site.page("/briefs/new.pdf", new NewBriefDocument(house, pdf));
        site.page("/briefs/new.xlsx", new NewBriefDocument(house, workbook));
        site.page("/briefs/*", new BriefPage(house, List.of(pdf, workbook)));
    }

    /** Who and what events speak of. */
    private static void known(Register site, House house) {
        site.page("/strands", new StrandsPage(house));
        site.page("/strands/*", new StrandPage(house));
        site.page("/actors", new ActorsPage(house));
        site.page("/actors/*", new ActorPage(house));
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

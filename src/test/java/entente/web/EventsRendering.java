package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.model.Language;
import entente.search.SearchResult;
import entente.web.events.EventListView;
import entente.web.html.Layout;
import entente.web.html.SiteInfo;
import entente.web.html.TemplateRenderer;
import entente.web.http.AssetServlet;
import entente.web.http.CachedBody;
import entente.web.http.EntityTag;
import entente.web.http.PageCache;
import entente.web.page.ChartKind;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.view.FeedLinks;
import entente.web.view.ListReference;
import entente.wording.Messages;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A page of fifty events as the site renders it, without a server: for whoever measures. */
public final class EventsRendering {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    private final TemplateRenderer templates = new TemplateRenderer(context());
    private final PageRequest request = PageRequests.curated(Language.ENGLISH, "events");
    private final Layout layout;
    private final EventListView view;
    private final PageCache kept = new PageCache(1 << 20);

    public EventsRendering() throws Exception {
        layout = Layout.of(new SiteInfo("build", "https://entente.example", null, null), new AssetServlet(assets()),
            request.address(), request.edition(), "Events",
            PageMetadata.citing(ListReference.of(selection(), request), FeedLinks.of(request.query(), request)));
        view = view();
        kept.put(EntityTag.of("fingerprint", "build", "https://entente.example", "/root/en/events", ""),
            new CachedBody("text/html", page()));
    }

    private static Map<String, byte[]> assets() throws IOException {
        var assets = new TreeMap<String, byte[]>();
        try (var files = Files.list(WEBAPP.resolve("assets"))) {
            for (Path file : files.toList()) {
                assets.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return assets;
    }

    private static ServletContext context() {
        return (ServletContext) Proxy.newProxyInstance(EventsRendering.class.getClassLoader(),
            new Class<?>[]{ServletContext.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "getResourceAsStream" -> Files.newInputStream(WEBAPP.resolve("." + arguments[0]));
                case "getResource" -> WEBAPP.resolve("." + arguments[0]).toUri().toURL();
                case "hashCode" -> 1;
                default -> null;
            });
    }

    private EventListView view() {
        return EventListView.of(selection(), ChartKind.YEARS, null, request);
    }

    private SearchResult selection() {
        return request.edition().index().select(request.query());
    }

    /** Searched for, worded and rendered. */
    public byte[] whole() {
        return templates.render("events", layout, view()).getBytes(UTF_8);
    }

    /** Rendered, of a view that stands. */
    public byte[] page() {
        return templates.render("events", layout, view).getBytes(UTF_8);
    }

    /** Taken from the pages that are kept, and copied as a server does. */
    public byte[] again() {
        return kept.get(EntityTag.of("fingerprint", "build", "https://entente.example", "/root/en/events", ""))
            .orElseThrow().plain().clone();
    }

    /** What a template is given. */
    public Map<String, Object> parameters() {
        return Map.of("layout", layout, "view", view, "words", Messages.in(Language.ENGLISH));
    }
}

package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.model.Language;
import entente.search.SearchResult;
import entente.web.events.EventListView;
import entente.web.html.Layout;
import entente.web.html.SiteInfo;
import entente.web.html.TemplateRenderer;
import entente.web.http.AssetServlet;
import entente.web.http.AsyncBodySender;
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

/** Renders the first page of the list of events as the site does, without a server, for benchmarks. */
public final class EventListRendering {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    private final TemplateRenderer templates = new TemplateRenderer(context());
    private final PageRequest request = PageRequests.curated(Language.ENGLISH, "events");
    private final Layout layout;
    private final EventListView view;
    private final PageCache cache = new PageCache(1 << 20);

    public EventListRendering() throws Exception {
        layout = Layout.of(new SiteInfo("build", "https://entente.example", null, null),
            new AssetServlet(assets(), new AsyncBodySender(1 << 20, 10, 1)),
            request.address(), request.edition(), "Events",
            PageMetadata.ofReference(ListReference.of(selection(), request), FeedLinks.of(request.query(), request)));
        view = view();
        cache.put(EntityTag.of("fingerprint", "build", "https://entente.example", "/root/en/events", ""),
            new CachedBody("text/html", render()));
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
        return (ServletContext) Proxy.newProxyInstance(EventListRendering.class.getClassLoader(),
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
        return request.edition().index().search(request.query());
    }

    /** Searches, builds the view and renders it. */
    public byte[] searchAndRender() {
        return templates.render("events", layout, view()).getBytes(UTF_8);
    }

    /** Renders a view that was built before. */
    public byte[] render() {
        return templates.render("events", layout, view).getBytes(UTF_8);
    }

    /** Takes the page from the page cache and copies it, as a server does. */
    public byte[] readFromCache() {
        return cache.get(EntityTag.of("fingerprint", "build", "https://entente.example", "/root/en/events", ""))
            .orElseThrow().plain().clone();
    }

    /** The variables of the template. */
    public Map<String, Object> templateVariables() {
        return Map.of("layout", layout, "view", view, "words", Messages.in(Language.ENGLISH));
    }
}

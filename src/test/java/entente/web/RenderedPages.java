package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.web.html.Layout;
import entente.web.html.SiteInfo;
import entente.web.html.TemplateRenderer;
import entente.web.http.AssetServlet;
import entente.web.http.AsyncBodySender;
import entente.web.page.FailureView;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Renders results of pages without a server, and reads their text. */
final class RenderedPages {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer(context());
    private static final SiteInfo SITE = new SiteInfo("build", PageRequests.SITE, null, null);
    private static final AssetServlet ASSETS = new AssetServlet(assets(), new AsyncBodySender(1 << 20, 10, 1));

    private RenderedPages() {}

    private static ServletContext context() {
        return (ServletContext) Proxy.newProxyInstance(RenderedPages.class.getClassLoader(),
            new Class<?>[]{ServletContext.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "getResourceAsStream" -> Files.newInputStream(WEBAPP.resolve("." + arguments[0]));
                case "getResource" -> WEBAPP.resolve("." + arguments[0]).toUri().toURL();
                case "hashCode" -> 1;
                default -> null;
            });
    }

    private static Map<String, byte[]> assets() {
        var assets = new TreeMap<String, byte[]>();
        try (var files = Files.list(WEBAPP.resolve("assets"))) {
            for (Path file : files.toList()) {
                assets.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return assets;
    }

    /**
     * The body of a result as text: HTML and data as they are, all parts of an archive or a workbook, the text of a PDF.
     */
    static String text(PageResult result, PageRequest request) throws IOException {
        return switch (result) {
            case PageResult.HtmlPage(var template, var title, var view, var metadata) ->
                html(template, title, view, metadata, request);
            case PageResult.Failure failure -> {
                var view = FailureView.of(failure, request.urls(), request.messages());
                yield html("failure", view.heading(), view, PageMetadata.EMPTY, request);
            }
            case PageResult.Redirect(var href) -> href;
            case PageResult.Data data -> text(data.mediaType(), bytes(data.body()));
            case PageResult.Download download -> text(download.mediaType(), bytes(download.body()));
            case PageResult.Costly heavy -> text(heavy.composer().get(), request);
        };
    }

    private static String html(String template, String title, Object view, PageMetadata metadata,
        PageRequest request) {
        var layout =
            Layout.of(SITE, ASSETS, request.address(), request.edition(), title, metadata);
        return TEMPLATES.render(template, layout, view);
    }

    private static byte[] bytes(entente.web.page.BodyWriter body) throws IOException {
        var out = new ByteArrayOutputStream();
        body.write(out);
        return out.toByteArray();
    }

    private static String text(String mediaType, byte[] body) throws IOException {
        if (mediaType.equals("application/pdf")) {
            var reader = new PdfReader(body);
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
        return body.length > 1 && body[0] == 'P' && body[1] == 'K' ? unzipped(body) : new String(body, UTF_8);
    }

    private static String unzipped(byte[] archive) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), UTF_8)).append('\n');
            }
        }
        return text.toString();
    }
}

package entente.web;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.Edition;
import entente.feed.api.ProblemDetails;
import entente.web.html.Layout;
import entente.web.http.CachedBody;
import entente.web.http.Compression;
import entente.web.http.ContentDisposition;
import entente.web.http.CorsFilter;
import entente.web.http.EntityTag;
import entente.web.http.ReadOnlyServlet;
import entente.web.http.RequestAddress;
import entente.web.http.SecurityHeadersFilter;
import entente.web.page.BodyWriter;
import entente.web.page.FailureView;
import entente.web.page.PageMetadata;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the result of a page to the HTTP response.
 *
 * @param edition the edition that the page shows; null if none is available
 */
record ResponseWriter(WebContext context, RequestAddress address, @Nullable Edition edition, HttpServletRequest request,
    HttpServletResponse response) {
    private static final System.Logger LOG = System.getLogger("entente");

    /** A writer for the same request with another edition. */
    ResponseWriter with(Edition other) {
        return new ResponseWriter(context, address, other, request, response);
    }

    /**
     * Writes a result.
     *
     * @param tag the entity tag, sent with every result except redirects and failures
     */
    void write(PageResult result, EntityTag tag) throws IOException {
        switch (result) {
            case PageResult.HtmlPage(var template, var title, var view, var metadata) -> {
                CachedBody page = html(template, title, view, metadata);
                context.cache().put(tag, page);
                page.send(tag, request, response);
            }
            case PageResult.Download download -> send(download, tag);
            case PageResult.HeavyDownload heavy -> sendUnderPermit(heavy, tag);
            case PageResult.Data(var mediaType, var headers, var body) -> send(mediaType, headers, body, tag);
            case PageResult.Redirect(var href) -> {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", href);
            }
            case Failure failure -> write(failure);
        }
    }

    /** Writes an HTML page, or problem details (RFC 9457) if the request is to the API. */
    void write(Failure failure) throws IOException {
        FailureView view = FailureView.of(failure, urls(), Messages.in(address.language()));
        response.setStatus(view.status());
        response.setHeader("Cache-Control", "no-store");
        view.headers().forEach(response::setHeader);
        if (isApiRequest()) {
            response.setContentType(ProblemDetails.MEDIA_TYPE);
            var body = new ByteArrayOutputStream();
            view.problem(new SiteUrls(context.site().address(), address.language())).write(body);
            ReadOnlyServlet.send(body.toByteArray(), request, response);
        } else {
            html("failure", view.heading(), view, PageMetadata.EMPTY).send(request, response);
        }
    }

    /**
     * Logs {@code cause} and sends status 500. The response does not contain the cause.
     *
     * @throws IOException if the response is already committed; the client can then recognize the failure only by the
     *     closed connection
     */
    void sendInternalError(Exception cause) throws IOException {
        String url = address.urlUnder(address.urls());
        if (response.isCommitted()) {
            LOG.log(DEBUG, "Broken off: " + url, cause);
            throw new IOException("broken off", cause);
        }
        LOG.log(ERROR, "Cannot answer " + url, cause);
        boolean readableByOtherOrigins = CorsFilter.isSet(response);
        response.reset();
        SecurityHeadersFilter.setHeaders(response);
        if (readableByOtherOrigins) {
            CorsFilter.setHeaders(response);
        }
        write(new Failure.Unexpected());
    }

    /** URLs for links within the site, which keep the as-of day. */
    private SiteUrls urls() {
        return edition == null ? address.urls() : address.urls().asOf(edition.asOf().orElse(null));
    }

    private boolean isApiRequest() {
        return (request.getRequestURI() + "/").startsWith(request.getContextPath() + "/api/");
    }

    private void sendUnderPermit(PageResult.HeavyDownload heavy, EntityTag tag) throws IOException {
        if (!context.limiter().tryAcquire()) {
            write(new Failure.Busy());
            return;
        }
        try {
            send(heavy.composer().get(), tag);
        } finally {
            context.limiter().release();
        }
    }

    private void send(PageResult.Download download, EntityTag tag) throws IOException {
        response.setHeader("Content-Disposition", ContentDisposition.attachment(download.name()));
        send(download.mediaType(), download.headers(), download.body(), tag);
    }

    private void send(String mediaType, Map<String, String> headers, BodyWriter body, EntityTag tag)
        throws IOException {
        if (tag.revalidate(request, response)) {
            return;
        }
        response.setContentType(mediaType);
        headers.forEach(response::setHeader);
        boolean text = Compression.isCompressible(mediaType);
        if (!request.getMethod().equals("HEAD")) {
            OutputStream out = text ? Compression.openStream(request, response) : response.getOutputStream();
            body.write(out);
            out.close(); // not in a finally block: after a failure it would mark an incomplete body as complete
        } else if (text) {
            Compression.negotiate(request, response);
        }
    }

    private CachedBody html(String template, String title, Object view, PageMetadata metadata) {
        var layout = Layout.of(context.site(), context.assets(), address, edition, title, metadata);
        String page = context.templates().render(template, layout, view);
        return new CachedBody("text/html;charset=utf-8", page.getBytes(UTF_8));
    }
}

package entente.web;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.Edition;
import entente.feed.api.ProblemDetails;
import entente.web.html.Layout;
import entente.web.http.BodyBuffer;
import entente.web.http.BusyException;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    /** A complete answer, which has only to be sent. */
    private interface Complete {
        void send() throws IOException;
    }

    /**
     * Writes a result.
     *
     * @param tag the entity tag, sent with every result except redirects and failures
     * @throws BusyException if too much waits to be sent
     */
    void write(PageResult result, EntityTag tag) throws IOException {
        complete(result, tag).send();
    }

    /**
     * Sends a body.
     *
     * @throws BusyException if too much waits to be sent
     */
    void send(CachedBody body, EntityTag tag) throws IOException {
        body.send(tag, context.sender(), request, response);
    }

    private Complete complete(PageResult result, EntityTag tag) throws IOException {
        return switch (result) {
            case PageResult.HtmlPage(var template, var title, var view, var metadata) -> {
                CachedBody page = html(template, title, view, metadata);
                context.cache().put(tag, page);
                page.prepare(request);
                yield () -> send(page, tag);
            }
            case PageResult.Download(var mediaType, var name, var headers, var body) -> {
                var all = new LinkedHashMap<>(headers);
                all.put("Content-Disposition", ContentDisposition.attachment(name));
                yield file(mediaType, all, body, tag);
            }
            case PageResult.Data(var mediaType, var headers, var body) -> file(mediaType, headers, body, tag);
            case PageResult.Costly costly -> underPermit(costly, tag);
            case PageResult.Redirect(var href) -> () -> {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", href);
            };
            case Failure failure -> () -> write(failure);
        };
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
            html("failure", view.heading(), view, PageMetadata.EMPTY).sendAtOnce(request, response);
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
        reset();
        write(new Failure.Unexpected());
    }

    /** Sends status 503 instead of an answer of which nothing was sent. */
    void sendBusy() throws IOException {
        reset();
        write(new Failure.Busy());
    }

    private void reset() {
        boolean readableByOtherOrigins = CorsFilter.isSet(response);
        response.reset();
        SecurityHeadersFilter.setHeaders(response);
        if (readableByOtherOrigins) {
            CorsFilter.setHeaders(response);
        }
    }

    /** URLs for links within the site, which keep the as-of day. */
    private SiteUrls urls() {
        return edition == null ? address.urls() : address.urls().asOf(edition.asOf().orElse(null));
    }

    private boolean isApiRequest() {
        return (request.getRequestURI() + "/").startsWith(request.getContextPath() + "/api/");
    }

    /** Makes an answer under a permit, which is given back before anything is sent. */
    private Complete underPermit(PageResult.Costly costly, EntityTag tag) throws IOException {
        if (!context.limiter().tryAcquire(tag)) {
            return () -> write(new Failure.Busy());
        }
        try {
            Optional<CachedBody> made = context.cached(tag);
            if (made.isPresent()) {
                made.get().prepare(request);
                return () -> send(made.get(), tag);
            }
            return complete(costly.composer().get(), tag);
        } finally {
            context.limiter().release(tag);
        }
    }

    private Complete file(String mediaType, Map<String, String> headers, BodyWriter body, EntityTag tag)
        throws IOException {
        var buffer = new BodyBuffer();
        try {
            body.write(buffer);
            return buffer.isInMemory()
                ? smallFile(new CachedBody(mediaType, headers, buffer.bytes()), tag)
                : largeFile(mediaType, headers, buffer, tag);
        } catch (IOException | RuntimeException e) {
            buffer.discard();
            throw e;
        }
    }

    private Complete smallFile(CachedBody file, EntityTag tag) {
        context.files().put(tag, file);
        file.prepare(request);
        return () -> send(file, tag);
    }

    private Complete largeFile(String mediaType, Map<String, String> headers, BodyBuffer plain, EntityTag tag)
        throws IOException {
        boolean isCompressed = Compression.isCompressible(mediaType) && Compression.negotiate(request, response);
        BodyBuffer body = isCompressed ? plain.compressed() : plain;
        return () -> {
            if (tag.revalidate(request, response)) {
                body.discard();
                return;
            }
            response.setContentType(mediaType);
            headers.forEach(response::setHeader);
            if (body.isInMemory()) {
                context.sender().send(body.bytes(), request, response);
            } else {
                context.sender().send(body.file(), request, response);
            }
        };
    }

    private CachedBody html(String template, String title, Object view, PageMetadata metadata) {
        var layout = Layout.of(context.site(), context.assets(), address, edition, title, metadata);
        String page = context.templates().render(template, layout, view);
        return new CachedBody("text/html;charset=utf-8", page.getBytes(UTF_8));
    }
}

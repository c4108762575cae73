package entente.web;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.Edition;
import entente.feed.api.ProblemDetails;
import entente.web.html.Layout;
import entente.web.http.CachedBody;
import entente.web.http.Compression;
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
 * Writes the result of a page to the response of its request.
 *
 * @param edition that the page shows; null where none is served
 */
record ResponseWriter(WebContext context, RequestAddress address, @Nullable Edition edition, HttpServletRequest request,
    HttpServletResponse response) {
    private static final System.Logger LOG = System.getLogger("entente");

    /** The same for another edition. */
    ResponseWriter with(Edition other) {
        return new ResponseWriter(context, address, other, request, response);
    }

    /** @param tag of the address, which is sent with everything but redirects and failures */
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

    /** As a page for people, as problem details for programs. */
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

    /** Logs the cause; the response names none. */
    void sendInternalError(Exception cause) throws IOException {
        String url = address.urlUnder(address.urls());
        if (response.isCommitted()) {
            LOG.log(DEBUG, "Broken off: " + url, cause);
            throw new IOException("broken off", cause);
        }
        LOG.log(ERROR, "Cannot answer " + url, cause);
        response.reset();
        SecurityHeadersFilter.set(response);
        if (isApiRequest()) {
            CorsFilter.set(response);
        }
        write(new Failure.InternalError());
    }

    /** URLs for links within the site, as of the same day. */
    private SiteUrls urls() {
        return edition == null ? address.urls() : address.urls().asOf(edition.asOf().orElse(null));
    }

    private boolean isApiRequest() {
        return (request.getRequestURI() + "/").startsWith(address.root() + "/api/");
    }

    private void sendUnderPermit(PageResult.HeavyDownload heavy, EntityTag tag) throws IOException {
        if (!context.limiter().enter()) {
            write(new Failure.Busy());
            return;
        }
        try {
            send(heavy.composer().get(), tag);
        } finally {
            context.limiter().leave();
        }
    }

    private void send(PageResult.Download download, EntityTag tag) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + download.name() + "\"");
        send(download.mediaType(), download.headers(), download.body(), tag);
    }

    private void send(String mediaType, Map<String, String> headers, BodyWriter body, EntityTag tag)
        throws IOException {
        if (tag.revalidate(request, response)) {
            return;
        }
        response.setContentType(mediaType);
        headers.forEach(response::setHeader);
        boolean text = Compression.suits(mediaType);
        if (!request.getMethod().equals("HEAD")) {
            OutputStream out = text ? Compression.stream(request, response) : response.getOutputStream();
            body.write(out);
            out.close(); // not when writing failed, since that would send an incomplete body as a complete one
        } else if (text) {
            Compression.announce(request, response);
        }
    }

    private CachedBody html(String template, String title, Object view, PageMetadata metadata) {
        var layout = Layout.of(context.site(), context.assets(), address, edition, title, metadata);
        String page = context.templates().render(template, layout, view);
        return new CachedBody("text/html;charset=utf-8", page.getBytes(UTF_8));
    }
}

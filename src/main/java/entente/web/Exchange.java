package entente.web;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import entente.feed.ProblemDetails;
import entente.wording.Addresses;
import entente.wording.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** One request and its response: turns answers and failures into HTTP. */
record Exchange(
    House house, Where where, Standing standing, HttpServletRequest request, HttpServletResponse response) {
    private static final System.Logger LOG = System.getLogger("entente");

    /** The same with the edition that was asked for. */
    Exchange of(Edition edition) {
        return new Exchange(house, where, edition, request, response);
    }

    /** Addresses for links within the site, as of the same day. */
    Addresses addresses() {
        return standing instanceof Edition edition ? where.addresses().asOf(edition.asOf()) : where.addresses();
    }

    Words words() {
        return Words.in(where.language());
    }

    void write(Answer answer, EntityTag tag) throws IOException {
        switch (answer) {
            case Answer.Shown(var template, var title, var view, var head) -> {
                Content page = html(template, title, view, head);
                house.kept().put(tag, page);
                page.send(tag, request, response);
            }
            case Answer.File file -> file(file, tag);
            case Answer.Data(var mediaType, var headers, var body) -> send(mediaType, headers, body, tag);
            case Answer.Gone(var explanation, var near) -> fail(Failure.gone(explanation, near, words()));
            case Answer.Missing(var near) -> fail(Failure.missing(near, words()));
            case Answer.Unknown(var day, var today) -> fail(Failure.unknown(day, today, words()));
            case Answer.Moved(var href) -> {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", href);
            }
        }
    }

    void fail(Failure failure) throws IOException {
        response.setStatus(failure.status());
        response.setHeader("Cache-Control", "no-store");
        failure.headers().forEach(response::setHeader);
        if (speaksToPrograms()) {
            response.setContentType(ProblemDetails.MEDIA_TYPE);
            var body = new ByteArrayOutputStream();
            failure.problem(new Addresses(house.address(), where.language())).write(body);
            ReadOnly.send(body.toByteArray(), request, response);
        } else {
            html("failure", failure.heading(), failure, Head.EMPTY).send(request, response);
        }
    }

    /** Whether the answer is data, which is so even where it fails. */
    private boolean speaksToPrograms() {
        return (request.getRequestURI() + "/").startsWith(where.root() + "/api/");
    }

    /** Says nothing of the cause to the reader, and all of it to the log. */
    void stumble(Exception cause) throws IOException {
        if (response.isCommitted()) {
            LOG.log(DEBUG, "Broken off: " + where, cause);
            throw new IOException("broken off", cause);
        }
        LOG.log(ERROR, "Cannot answer " + where, cause);
        response.reset();
        Headers.set(response);
        if (speaksToPrograms()) {
            CrossOrigin.set(response);
        }
        fail(Failure.unexpected(words()));
    }

    private void file(Answer.File file, EntityTag tag) throws IOException {
        if (!file.heavy()) {
            send(file, tag);
        } else if (house.presses().enter()) {
            try {
                send(file, tag);
            } finally {
                house.presses().leave();
            }
        } else {
            fail(Failure.busy(words()));
        }
    }

    private void send(Answer.File file, EntityTag tag) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        send(file.mediaType(), file.headers(), file.body(), tag);
    }

    private void send(String mediaType, Map<String, String> headers, Answer.Body body, EntityTag tag)
        throws IOException {
        if (EntityTag.anythingAnswers(request)) {
            tag.confirm(response);
            return;
        }
        tag.mark(response);
        response.setContentType(mediaType);
        headers.forEach(response::setHeader);
        boolean text = Compression.suits(mediaType);
        if (!request.getMethod().equals("HEAD")) {
            OutputStream out = text ? Compression.stream(request, response) : response.getOutputStream();
            body.write(out);
            out.close(); // not when writing failed, since that would send off what there is
        } else if (text) {
            Compression.announce(request, response);
        }
    }

    private Content html(String template, String title, Object view, Head head) {
        String page = house.templates().render(template, Layout.of(this, title, head), view);
        return new Content("text/html;charset=utf-8", page.getBytes(UTF_8));
    }
}

package entente.web;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import entente.wording.Addresses;
import entente.wording.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

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
            case Answer.Shown(var template, var title, var view) -> {
                tag.mark(response);
                html(template, title, view);
            }
            case Answer.File file -> file(file, tag);
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
        html("failure", failure.heading(), failure);
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
        tag.mark(response);
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        file.headers().forEach(response::setHeader);
        if (!request.getMethod().equals("HEAD")) {
            file.body().write(response.getOutputStream());
        }
    }

    private void html(String template, String title, Object view) throws IOException {
        String page = house.templates().render(template, Layout.of(this, title), view);
        response.setContentType("text/html;charset=utf-8");
        ReadOnly.send(page.getBytes(UTF_8), request, response);
    }
}

package entente.web;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import entente.search.BadQuery;
import entente.wording.Addresses;
import entente.wording.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * One address in every language. A subclass says what there is to see; this class keeps HTTP: methods, caching, one
 * edition from the beginning of a request to its end, and a page for everything that can go wrong.
 */
abstract class Page extends ReadOnly {
    private static final System.Logger LOG = System.getLogger("entente");

    private final transient House house;

    Page(House house) {
        this.house = house;
    }

    /** @throws BadQuery if the parameters have no meaning */
    abstract Answer answer(Visit visit);

    @Override
    final void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Where where = Where.of(request);
        Standing standing = house.editions().now();
        switch (standing) {
            case Standing.Withheld(var problems) ->
                fail(Failure.withheld(problems, Words.in(where.language())), where, standing, response);
            case Edition edition -> serve(edition, where, request, response);
        }
    }

    @Override
    final void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Where where = Where.of(request);
        fail(Failure.method(Words.in(where.language())), where, house.editions().now(), response);
    }

    private void serve(Edition edition, Where where, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
        var tag = EntityTag.of(edition.set().fingerprint(), house.build(), request.getRequestURI(), where.query());
        if (tag.answers(request)) {
            tag.mark(response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var visit = new Visit(edition, where, new Addresses(house.address(), where.language()), rest(request),
            request.getParameterMap());
        try {
            write(answer(visit), visit, tag, request, response);
        } catch (BadQuery bad) {
            fail(Failure.query(bad, visit), where, edition, response);
        } catch (RuntimeException | IOException e) {
            stumble(e, where, edition, response);
        }
    }

    private void write(Answer answer, Visit visit, EntityTag tag, HttpServletRequest request,
        HttpServletResponse response)
        throws IOException {
        switch (answer) {
            case Answer.Shown(var template, var title, var view) -> {
                tag.mark(response);
                html(template, title, view, visit.where(), visit.edition(), response);
            }
            case Answer.File file -> {
                tag.mark(response);
                file(file, request.getMethod().equals("HEAD"), response);
            }
            case Answer.Missing(var near) ->
                fail(Failure.missing(near, visit.words()), visit.where(), visit.edition(), response);
            case Answer.Busy(int seconds) ->
                fail(Failure.busy(seconds, visit.words()), visit.where(), visit.edition(), response);
            case Answer.Moved(var href) -> {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", href);
            }
        }
    }

    private void html(String template, String title, Object view, Where where, Standing standing,
        HttpServletResponse response)
        throws IOException {
        byte[] page =
            house.templates().render(template, Layout.of(where, title, standing, house), view).getBytes(UTF_8);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private void file(Answer.File file, boolean headOnly, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        file.headers().forEach(response::setHeader);
        if (!headOnly) {
            file.body().write(response.getOutputStream());
        }
    }

    private void fail(Failure failure, Where where, Standing standing, HttpServletResponse response)
        throws IOException {
        response.setStatus(failure.status());
        response.setHeader("Cache-Control", "no-store");
        failure.headers().forEach(response::setHeader);
        html("failure", failure.heading(), failure, where, standing, response);
    }

    /** Says nothing of the cause to the reader, and all of it to the log. */
    private void stumble(Exception cause, Where where, Standing standing, HttpServletResponse response)
        throws IOException {
        if (response.isCommitted()) {
            LOG.log(DEBUG, "Broken off: " + where, cause);
            throw new IOException("broken off", cause);
        }
        LOG.log(ERROR, "Cannot answer " + where, cause);
        response.reset();
        Headers.set(response);
        fail(Failure.unexpected(Words.in(where.language())), where, standing, response);
    }

    private static String rest(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.startsWith("/") ? path.substring(1) : path;
    }
}

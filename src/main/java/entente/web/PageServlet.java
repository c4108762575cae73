package entente.web;

import entente.brief.TooManyEvents;
import entente.edition.AsOfEditions;
import entente.edition.Edition;
import entente.edition.EditionHolder;
import entente.search.query.BadQuery;
import entente.web.http.BusyException;
import entente.web.http.CachedBody;
import entente.web.http.EntityTag;
import entente.web.http.QueryString;
import entente.web.http.ReadOnlyServlet;
import entente.web.http.RequestAddress;
import entente.web.page.DayParameter;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult.Failure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The servlet of one page in all languages. It parses the request, selects the edition, handles conditional requests
 * and the page cache, calls the page, and converts every exception into a failure.
 */
final class PageServlet extends ReadOnlyServlet {
    private final transient WebContext context;
    private final transient Page page;

    PageServlet(WebContext context, Page page) {
        this.context = context;
        this.page = page;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EditionHolder.State state = context.editions().current();
        if (!RequestAddress.isShortEnough(request)) {
            writer(request, response, QueryString.EMPTY, state)
                .write(new Failure.AddressTooLong(RequestAddress.MAX_LENGTH));
            return;
        }
        var query = QueryString.parse(request.getQueryString());
        ResponseWriter writer = writer(request, response, query, state);
        switch (state) {
            case EditionHolder.State.Unavailable(var refusal) -> writer.write(new Failure.Unavailable(refusal));
            case EditionHolder.State.Ready(var edition) -> serve(edition, query, writer);
        }
    }

    @Override
    public void sendMethodNotAllowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer(request, response, QueryString.parse(request.getQueryString()), context.editions().current())
            .write(new Failure.MethodNotAllowed());
    }

    private ResponseWriter writer(HttpServletRequest request, HttpServletResponse response, QueryString query,
        EditionHolder.State state) {
        return new ResponseWriter(context, RequestAddress.of(request, query, context.site().path()),
            state.edition().orElse(null), request, response);
    }

    private void serve(Edition current, QueryString query, ResponseWriter writer) throws IOException {
        EntityTag tag = context.site().entityTag(current, writer.request());
        if (tag.matches(writer.request())) {
            tag.sendNotModified(writer.response());
            return;
        }
        try {
            Optional<CachedBody> cached = context.cached(tag);
            if (cached.isPresent()) {
                writer.send(cached.get(), tag);
            } else {
                make(current, query, writer, tag);
            }
        } catch (BadQuery bad) {
            writer.write(new Failure.BadParameter(bad));
        } catch (BusyException e) {
            writer.sendBusy();
        } catch (RuntimeException | IOException e) {
            writer.sendInternalError(e);
        }
    }

    private void make(Edition current, QueryString query, ResponseWriter writer, EntityTag tag) throws IOException {
        switch (edition(current, query)) {
            case AsOfEditions.Result.Available(var selected) -> respond(selected, query, writer.with(selected), tag);
            case AsOfEditions.Result.SetTooLarge(var events, var limit) ->
                writer.write(new Failure.SetTooLarge(events, limit));
            case AsOfEditions.Result.Busy() -> writer.write(new Failure.Busy());
        }
    }

    private AsOfEditions.Result edition(Edition current, QueryString query) {
        Optional<LocalDate> day = DayParameter.asOf(query.values(), current);
        return day.isEmpty()
            ? new AsOfEditions.Result.Available(current)
            : context.editions().editionAsOf(day.get(), current);
    }

    private void respond(Edition edition, QueryString query, ResponseWriter writer, EntityTag tag) throws IOException {
        try {
            writer.write(page.answer(PageRequest.of(edition, writer.address(), context.site().address(),
                recordId(writer.request()), query)), tag);
        } catch (BadQuery bad) {
            writer.write(new Failure.BadParameter(bad));
        } catch (TooManyEvents e) {
            writer.write(new Failure.DocumentTooLarge(e.found(), e.limit()));
        }
    }

    private static String recordId(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.startsWith("/") ? path.substring(1) : path;
    }
}

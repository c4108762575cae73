package entente.web;

import entente.brief.TooManyEvents;
import entente.search.BadQuery;
import entente.search.Parameters;
import entente.wording.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * One address in every language. A subclass says what there is to see; this class gives it one edition from the
 * beginning of a request to its end, spares it what the reader has already, and has a page for all that can go wrong.
 */
abstract class Page extends ReadOnly {
    private final transient House house;

    Page(House house) {
        this.house = house;
    }

    /**
     * @throws BadQuery if the parameters have no meaning
     * @throws TooManyEvents if they ask for a document that nobody could read
     */
    abstract Answer answer(Visit visit);

    @Override
    final void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = exchange(request, response);
        if (!Where.fits(request)) {
            exchange.fail(Failure.tooLong(exchange.words()));
            return;
        }
        switch (exchange.standing()) {
            case Standing.Withheld(var problems) -> exchange.fail(Failure.withheld(problems, exchange.words()));
            case Edition edition -> serve(edition, exchange);
        }
    }

    @Override
    final void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = exchange(request, response);
        exchange.fail(Failure.method(exchange.words()));
    }

    private Exchange exchange(HttpServletRequest request, HttpServletResponse response) {
        return new Exchange(house, Where.of(request), house.editions().now(), request, response);
    }

    private void serve(Edition edition, Exchange exchange) throws IOException {
        HttpServletRequest request = exchange.request();
        EntityTag tag = house.tag(edition, request);
        if (tag.answers(request)) {
            tag.confirm(exchange.response());
            return;
        }
        Optional<Content> kept = house.kept().get(tag);
        if (kept.isPresent()) {
            kept.get().send(tag, request, exchange.response());
            return;
        }
        try {
            switch (house.editions().open(edition, Parameters.of(request.getQueryString()))) {
                case Past.Open(var asked) -> tell(asked, exchange.of(asked), tag);
                case Past.TooLarge large -> exchange.fail(Failure.tooLarge(large, exchange.words()));
                case Past.Busy busy -> exchange.fail(Failure.busy(exchange.words()));
            }
        } catch (BadQuery bad) {
            exchange.fail(Failure.query(bad, exchange));
        } catch (RuntimeException | IOException e) {
            exchange.stumble(e);
        }
    }

    private void tell(Edition edition, Exchange exchange, EntityTag tag) throws IOException {
        Where where = exchange.where();
        var published = new Addresses(house.address(), where.language(), edition.asOf());
        var parameters = Parameters.of(exchange.request().getQueryString());
        parameters.remove(Addresses.AS_OF);
        try {
            exchange.write(answer(new Visit(edition, where, published, rest(exchange.request()), parameters)), tag);
        } catch (BadQuery bad) {
            exchange.fail(Failure.query(bad, exchange));
        } catch (TooManyEvents many) {
            exchange.fail(Failure.tooMany(many, exchange.words()));
        }
    }

    private static String rest(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.startsWith("/") ? path.substring(1) : path;
    }
}

package entente.web.api;

import entente.feed.api.ApiParameter;
import entente.feed.api.Envelope;
import entente.feed.api.Operation;
import entente.feed.record.Schema;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Fitting;
import entente.search.query.Query;
import entente.search.query.QueryParameters;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks of a collection: which records, how many at once, and from where on.
 *
 * @param build of the program, on which the order of a collection may depend
 */
record CollectionRequest(Operation operation, PageRequest request, String build) {
    /** @throws BadQuery if the address has a parameter that the operation does not take */
    CollectionRequest {
        QueryParameters.expect(operation.names(), request.parameters());
    }

    /** The filter and the order. */
    Query query() {
        var filters = new HashMap<>(request.parameters());
        filters.remove(ApiParameter.LIMIT);
        filters.remove(ApiParameter.CURSOR);
        return request.query(filters);
    }

    /** The one value of a parameter, if it has one. */
    Optional<String> single(String name) {
        return Optional.of(request.parameter(name)).filter(value -> !value.isEmpty());
    }

    /**
     * As many records of {@code all} as are asked for, from where they are asked for.
     *
     * @param query that led to them, as addresses write it
     * @param all in an order that depends on set, build and question alone
     */
    <R> PageResult part(String query, List<R> all, Schema<R> schema) {
        String here = operation.path() + "?" + query;
        Optional<String> cursor = single(ApiParameter.CURSOR);
        Optional<Cursor> begin = cursor.flatMap(Cursor::parse)
            .filter(at -> at.from() < all.size() && at.equals(cursor(at.from(), here)));
        if (cursor.isPresent() && begin.isEmpty()) {
            return new Failure.Gone(request.messages().say("web.api.cursor"),
                List.of(new Link(request.messages().say("web.api.restart"), address(query, null))));
        }
        int from = begin.map(Cursor::from).orElse(0);
        int to = Math.min(from + limit(), all.size());
        Optional<String> next =
            to < all.size() ? Optional.of(address(query, cursor(to, here).toString())) : Optional.empty();
        var some = new Envelope.Slice<>(query, all.size(), all.subList(from, to), next.orElse(null));
        var envelope = new Envelope<>(request.edition().set(), address(query, cursor.orElse(null)), some);
        return new PageResult.Data("application/json",
            next.map(link -> Map.of("Link", "<" + link + ">; rel=\"next\"")).orElse(Map.of()),
            out -> Envelope.write(envelope, schema, request.publicUrls(), out));
    }

    private int limit() {
        return single(ApiParameter.LIMIT).map(CollectionRequest::number).orElse(ApiParameter.USUAL);
    }

    private static int number(String written) {
        int number = written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
        if (number < 1 || number > ApiParameter.MOST) {
            throw new BadQuery(ApiParameter.LIMIT, written, new Fitting.WholeNumber(1, ApiParameter.MOST));
        }
        return number;
    }

    private Cursor cursor(int from, String here) {
        return Cursor.at(from, request.edition(), build, here);
    }

    /** @param cursor null for the beginning */
    private String address(String query, @Nullable String cursor) {
        var parts = new ArrayList<String>();
        if (!query.isEmpty()) {
            parts.add(query);
        }
        single(ApiParameter.LIMIT).ifPresent(limit -> parts.add(ApiParameter.LIMIT + "=" + limit));
        if (cursor != null) {
            parts.add(ApiParameter.CURSOR + "=" + cursor);
        }
        return request.publicUrls().api(operation.path() + (parts.isEmpty() ? "" : "?" + String.join("&", parts)));
    }
}

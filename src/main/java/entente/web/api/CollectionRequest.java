package entente.web.api;

import entente.feed.api.ApiParameter;
import entente.feed.api.Envelope;
import entente.feed.api.Operation;
import entente.feed.record.Schema;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;
import entente.search.query.Query;
import entente.search.query.QueryParameters;
import entente.web.page.Cost;
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
 * The parameters of a request for a collection: filter, limit and cursor.
 *
 * @param build id of the build of the program, part of each cursor, since the order of a collection may depend on it
 */
record CollectionRequest(Operation operation, PageRequest request, String build) {
    /**
     * Checks the names of the parameters.
     *
     * @throws BadQuery if the request has a parameter that the operation does not take
     */
    CollectionRequest {
        QueryParameters.rejectUnknown(operation.parameterNames(), request.parameters());
    }

    /** The query of the request: all parameters except limit and cursor. */
    Query query() {
        var filters = new HashMap<>(request.parameters());
        filters.remove(ApiParameter.LIMIT);
        filters.remove(ApiParameter.CURSOR);
        return request.query(filters);
    }

    /** The value of a parameter; absent if the parameter is missing or empty. */
    Optional<String> optional(String name) {
        return Optional.of(request.parameter(name)).filter(value -> !value.isEmpty());
    }

    /**
     * One page of the collection: at most {@code limit} records, starting at the cursor. If there are more, the
     * response has the URL of the next page, also in a {@code Link} header (RFC 8288). A cursor of another set, build
     * or query gives 410, with a link to the first page.
     *
     * @param query the query string that selects the collection, without limit and cursor
     * @param all the whole collection, in an order that depends only on set, build and query
     */
    <R> PageResult page(String query, List<R> all, Schema<R> schema) {
        String pathAndQuery = operation.path() + "?" + query;
        Optional<String> cursor = optional(ApiParameter.CURSOR);
        Optional<Cursor> start = cursor.flatMap(Cursor::parse)
            .filter(given -> given.offset() < all.size() && given.equals(cursor(given.offset(), pathAndQuery)));
        if (cursor.isPresent() && start.isEmpty()) {
            return new Failure.Gone(request.messages().get("web.api.cursor"),
                List.of(new Link(request.messages().get("web.api.restart"), address(query, null))));
        }
        int from = start.map(Cursor::offset).orElse(0);
        int to = Math.min(from + limit(), all.size());
        Optional<String> next =
            to < all.size() ? Optional.of(address(query, cursor(to, pathAndQuery).toString())) : Optional.empty();
        var slice = new Envelope.Page<>(query, all.size(), all.subList(from, to), next.orElse(null));
        var envelope = new Envelope<>(request.edition().set(), address(query, cursor.orElse(null)), slice);
        return Cost.API_RECORDS.limit(to - from, () -> new PageResult.Data("application/json",
            next.map(link -> Map.of("Link", "<" + link + ">; rel=\"next\"")).orElse(Map.of()),
            out -> Envelope.writeSlice(envelope, schema, request.publicUrls(), out)));
    }

    private int limit() {
        return optional(ApiParameter.LIMIT).map(CollectionRequest::parseLimit).orElse(ApiParameter.DEFAULT_LIMIT);
    }

    private static int parseLimit(String value) {
        int limit = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > ApiParameter.MAX_LIMIT) {
            throw new BadQuery(ApiParameter.LIMIT, value, new Expected.WholeNumber(1, ApiParameter.MAX_LIMIT));
        }
        return limit;
    }

    private Cursor cursor(int from, String pathAndQuery) {
        return Cursor.at(from, request.edition(), build, pathAndQuery);
    }

    /**
     * The public URL of a page of the collection.
     *
     * @param cursor null for the first page
     */
    private String address(String query, @Nullable String cursor) {
        var parts = new ArrayList<String>();
        if (!query.isEmpty()) {
            parts.add(query);
        }
        optional(ApiParameter.LIMIT).ifPresent(limit -> parts.add(ApiParameter.LIMIT + "=" + limit));
        if (cursor != null) {
            parts.add(ApiParameter.CURSOR + "=" + cursor);
        }
        return request.publicUrls().api(operation.path() + (parts.isEmpty() ? "" : "?" + String.join("&", parts)));
    }
}

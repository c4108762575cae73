package entente.web.api;

import entente.feed.api.Operation;
import entente.feed.api.Resource;
import entente.search.query.Query;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;

/**
 * {@code GET /api/v1/sources?topic=land}: a collection, page by page. It takes the filters of the list of events
 * and returns the records that belong to the matching events.
 */
final class CollectionEndpoint<R> implements Page {
    private final Resource<R> resource;
    private final Operation operation;
    private final String build;

    CollectionEndpoint(String build, Resource<R> resource) {
        this.resource = resource;
        this.operation = Operation.collection(resource);
        this.build = build;
    }

    @Override
    public String url(String query, PageRequest request) {
        return operation.url(query, request.publicUrls());
    }

    @Override
    public PageResult show(PageRequest request) {
        var collection = new CollectionRequest(operation, request, build);
        Query query = collection.query();
        return collection.page(query.queryString(), resource.matching().apply(request.edition().index().search(query)),
            resource.schema());
    }
}

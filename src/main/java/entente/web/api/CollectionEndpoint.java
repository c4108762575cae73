package entente.web.api;

import entente.feed.api.Operation;
import entente.feed.api.Resource;
import entente.search.query.Query;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;

/** {@code GET /api/v1/sources?topic=land}: a collection, narrowed as the list of events is, part by part. */
final class CollectionEndpoint<R> implements Page {
    private final Resource<R> resource;
    private final Operation operation;
    private final String build;

    CollectionEndpoint(String build, Resource<R> resource) {
        this.resource = resource;
        this.operation = Operation.of(resource);
        this.build = build;
    }

    @Override
    public PageResult show(PageRequest request) {
        var question = new CollectionRequest(operation, request, build);
        Query query = question.query();
        return question.part(query.address(), resource.of().apply(request.edition().index().select(query)),
            resource.schema());
    }
}

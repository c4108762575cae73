package entente.web;

import entente.feed.Operation;
import entente.feed.Resource;
import entente.search.Query;

/** {@code GET /api/v1/sources?topic=land}: a collection, narrowed as the list of events is, part by part. */
final class ApiList<R> implements Page {
    private final Resource<R> resource;
    private final Operation operation;
    private final String build;

    ApiList(String build, Resource<R> resource) {
        this.resource = resource;
        this.operation = Operation.of(resource);
        this.build = build;
    }

    @Override
    public PageResult show(PageRequest request) {
        var question = new Question(operation, request, build);
        Query query = question.query();
        return question.part(query.address(), resource.of().apply(request.edition().index().select(query)),
            resource.schema());
    }
}

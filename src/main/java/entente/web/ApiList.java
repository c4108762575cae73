package entente.web;

import entente.feed.Operation;
import entente.feed.Resource;
import entente.search.Query;

/** {@code GET /api/v1/sources?topic=land}: a collection, narrowed as the list of events is, part by part. */
final class ApiList<R> extends Page {
    private final transient Resource<R> resource;
    private final transient Operation operation;
    private final String build;

    ApiList(House house, Resource<R> resource) {
        super(house);
        this.resource = resource;
        this.operation = Operation.of(resource);
        this.build = house.build();
    }

    @Override
    Answer answer(Visit visit) {
        var question = new Question(operation, visit, build);
        Query query = question.query();
        return question.part(query.address(), resource.of().apply(visit.edition().index().select(query)),
            resource.schema());
    }
}

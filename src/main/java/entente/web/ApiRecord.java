package entente.web;

import entente.feed.Envelope;
import entente.feed.Operation;
import entente.feed.Resource;
import entente.model.EventSet;
import entente.web.PageResult.Failure;
import java.util.Map;

/** {@code GET /api/v1/places/moscow}: one record of a collection. */
final class ApiRecord<R> implements Page {
    private final Resource<R> resource;
    private final Operation operation;
    private final String build;

    ApiRecord(String build, Resource<R> resource) {
        this.resource = resource;
        this.operation = Operation.one(resource);
        this.build = build;
    }

    @Override
    public PageResult show(PageRequest request) {
        var asked = new Question(operation, request, build);
        EventSet set = asked.request().edition().set();
        return resource.find(request.recordId(), set).<PageResult>map(record -> shown(record, set, request))
            .or(() -> Withdrawn.answer(request.recordId(), resource.name(), request,
                id -> new Link(id, address(id, request))))
            .orElseGet(() -> new Failure.NotFound(Near.to(request.recordId(), resource.ids(set)).stream()
                .map(id -> new Link(id, address(id, request))).toList()));
    }

    private PageResult shown(R record, EventSet set, PageRequest request) {
        var envelope = new Envelope<>(set, address(resource.id().apply(record), request), record);
        return new PageResult.Data("application/json", Map.of(),
            out -> Envelope.writeOne(envelope, resource.schema(), request.publicUrls(), out));
    }

    private String address(String id, PageRequest request) {
        return request.publicUrls().api(resource.name() + "/" + id);
    }
}

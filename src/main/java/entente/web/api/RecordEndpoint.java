package entente.web.api;

import entente.feed.api.Envelope;
import entente.feed.api.Operation;
import entente.feed.api.Resource;
import entente.model.EventSet;
import entente.model.RecordType;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import entente.web.page.SimilarIds;
import entente.web.page.WithdrawnRecords;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /api/v1/places/moscow}: one record of a collection. A withdrawn record gives 410; one that was not known
 * yet on the as-of day, 404 with its current URL; an unknown id, 404 with similar ids.
 */
public final class RecordEndpoint<R> implements Page {
    private final Resource<R> resource;
    private final Operation operation;
    private final String build;

    public RecordEndpoint(String build, Resource<R> resource) {
        this.resource = resource;
        this.operation = Operation.singleRecord(resource);
        this.build = build;
    }

    @Override
    public PageResult show(PageRequest request) {
        var recordRequest = new CollectionRequest(operation, request, build);
        EventSet set = recordRequest.request().edition().set();
        return resource.find(request.recordId(), set).<PageResult>map(record -> data(record, set, request))
            .or(() -> gone(request)).or(() -> notYetKnown(request))
            .orElseGet(() -> new Failure.NotFound(SimilarIds.find(request.recordId(), resource.ids(set)).stream()
                .map(id -> new Link(id, address(id, request))).toList()));
    }

    /** The failure for a withdrawn record, or for a statement of a withdrawn event. */
    private Optional<PageResult> gone(PageRequest request) {
        String collection = resource.equals(Resource.STATEMENTS) ? Resource.EVENTS.name() : resource.name();
        String id = request.recordId().split("\\.", 2)[0];
        return Arrays.stream(RecordType.values()).filter(type -> type.plural().equals(collection)).findFirst()
            .flatMap(type -> WithdrawnRecords.findGone(id, type, request,
                successor -> new Link(successor, request.publicUrls().api(collection + "/" + successor))));
    }

    private Optional<PageResult> notYetKnown(PageRequest request) {
        String id = request.recordId();
        return request.asOf().filter(day -> resource.find(id, request.edition().current().set()).isPresent())
            .map(day -> new Failure.NotYetKnown(day,
                new Link(id, request.publicUrls().asOf(null).api(resource.name() + "/" + id))));
    }

    private PageResult data(R record, EventSet set, PageRequest request) {
        var envelope = new Envelope<>(set, address(resource.id().apply(record), request), record);
        return new PageResult.Data("application/json", Map.of(),
            out -> Envelope.writeRecord(envelope, resource.schema(), request.publicUrls(), out));
    }

    private String address(String id, PageRequest request) {
        return request.publicUrls().api(resource.name() + "/" + id);
    }
}

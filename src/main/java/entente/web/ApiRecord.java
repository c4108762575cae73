package entente.web;

import entente.feed.Envelope;
import entente.feed.Operation;
import entente.feed.Resource;
import entente.model.EventSet;
import java.util.Map;

/** {@code GET /api/v1/places/moscow}: one record of a collection. */
final class ApiRecord<R> extends Page {
    private final transient Resource<R> resource;
    private final transient Operation operation;
    private final String build;

    ApiRecord(House house, Resource<R> resource) {
        super(house);
        this.resource = resource;
        this.operation = Operation.one(resource);
        this.build = house.build();
    }

    @Override
    Answer answer(Visit visit) {
        var asked = new Question(operation, visit, build);
        EventSet set = asked.visit().edition().set();
        return resource.find(visit.rest(), set).<Answer>map(record -> shown(record, set, visit))
            .or(() -> Withdrawn.answer(visit.rest(), resource.name(), visit, id -> new Link(id, address(id, visit))))
            .orElseGet(() -> new Answer.Missing(Near.to(visit.rest(), resource.ids(set)).stream()
                .map(id -> new Link(id, address(id, visit))).toList()));
    }

    private Answer shown(R record, EventSet set, Visit visit) {
        var envelope = new Envelope<>(set, address(resource.id().apply(record), visit), record);
        return new Answer.Data("application/json", Map.of(),
            out -> Envelope.writeOne(envelope, resource.schema(), visit.published(), out));
    }

    private String address(String id, Visit visit) {
        return visit.published().api(resource.name() + "/" + id);
    }
}

package entente.web;

import entente.feed.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Every address under {@code /api/} that nothing else answers: 404, with all that there is. */
final class ApiLost extends Page {
    ApiLost(House house) {
        super(house);
    }

    @Override
    Answer answer(Visit visit) {
        Stream<String> collections =
            Operation.ALL.stream().filter(operation -> operation.records() == null).map(Operation::path);
        List<String> paths = Stream.concat(Stream.of("openapi.json"), collections).toList();
        return new Answer.Missing(paths.stream().map(path -> new Link(path, visit.published().api(path))).toList());
    }
}

package entente.web.api;

import entente.feed.api.Operation;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import java.util.List;
import java.util.stream.Stream;

/** Every address under {@code /api/} that nothing else answers: 404, with all that there is. */
final class ApiNotFound implements Page {
    @Override
    public PageResult show(PageRequest request) {
        Stream<String> collections =
            Operation.ALL.stream().filter(operation -> operation.records() == null).map(Operation::path);
        List<String> paths = Stream.concat(Stream.of("openapi.json"), collections).toList();
        return new Failure.NotFound(
            paths.stream().map(path -> new Link(path, request.publicUrls().api(path))).toList());
    }
}

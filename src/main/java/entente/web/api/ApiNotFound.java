package entente.web.api;

import entente.feed.api.Operation;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import java.util.List;
import java.util.stream.Stream;

/** The 404 for every unknown path under {@code /api/}, with links to the OpenAPI document and all collections. */
final class ApiNotFound implements Page {
    @Override
    public PageResult show(PageRequest request) {
        Stream<String> collections = Operation.ALL.stream()
            .filter(operation -> operation.resource() == null && !operation.equals(Operation.INDEX))
            .map(Operation::path);
        List<String> paths = Stream.concat(Stream.of("openapi.json"), collections).toList();
        return new Failure.NotFound(
            paths.stream().map(path -> new Link(path, request.publicUrls().api(path))).toList());
    }
}

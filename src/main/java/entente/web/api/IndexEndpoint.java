package entente.web.api;

import static java.util.stream.Collectors.toMap;

import entente.feed.api.Envelope;
import entente.feed.api.Operation;
import entente.feed.api.Resource;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.search.query.QueryParameters;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1}: the addresses of the API, with the number of records of each collection. */
final class IndexEndpoint implements Page {
    @Override
    public PageResult show(PageRequest request) {
        QueryParameters.rejectUnknown(Operation.INDEX.parameterNames(), request.parameters());
        EventSet set = request.edition().set();
        var urls = request.publicUrls();
        List<Envelope.Entry> addresses = Operation.ALL.stream()
            .filter(operation -> operation.resource() == null && !operation.equals(Operation.INDEX))
            .map(operation -> new Envelope.Entry(operation.path(), urls.api(target(operation, set)), about(operation),
                total(operation, set)))
            .toList();
        var envelope = new Envelope<>(set, urls.api(""),
            new Envelope.Index(urls.api("openapi.json"), urls.url("api"), addresses));
        return new PageResult.Data("application/json", Map.of(), out -> Envelope.writeIndex(envelope, urls, out));
    }

    /** The path, with an example of the parameters that it requires, so that a client can follow the link. */
    private static String target(Operation operation, EventSet set) {
        boolean needsParameter = operation.parameters().stream().anyMatch(parameter -> parameter.required());
        return needsParameter ? operation.example(set) : operation.path();
    }

    private static LocalizedText about(Operation operation) {
        return new LocalizedText(Arrays.stream(Language.values())
            .collect(toMap(language -> language, language -> operation.description(Messages.in(language)))));
    }

    private static @Nullable Integer total(Operation operation, EventSet set) {
        return Resource.ALL.stream().filter(resource -> resource.name().equals(operation.path()))
            .map(resource -> resource.ids(set).size()).findFirst().orElse(null);
    }
}

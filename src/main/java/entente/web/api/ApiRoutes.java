package entente.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.feed.api.OpenApi;
import entente.feed.api.Resource;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.Routes;
import java.util.Map;

/** Routes of the API, under {@code /api/}. */
public final class ApiRoutes {
    private ApiRoutes() {}

    private static final String API = "/api/v1/";

    /**
     * Adds the routes.
     *
     * @param build id of the build of the program, on which the order of a collection may depend
     */
    public static void add(Routes routes, String build) {
        var notFound = new ApiNotFound();
        var index = new IndexEndpoint();
        // Not every server maps an exact pattern that ends in a slash
        routes.page("/api/*",
            request -> request.recordId().equals("v1/") ? index.show(request) : notFound.show(request));
        routes.page("/api/v1", index);
        routes.page(API + "openapi.json", ApiRoutes::openApi);
        routes.page(API + "facets", new FacetsEndpoint(build));
        routes.page(API + "news", new NewsEndpoint(build));
        Resource.ALL.forEach(resource -> {
            routes.page(API + resource.name(), new CollectionEndpoint<>(build, resource));
            routes.page(API + resource.name() + "/*", new RecordEndpoint<>(build, resource));
        });
    }

    private static PageResult openApi(PageRequest request) {
        return new PageResult.Data("application/json", Map.of(), out -> out.write(
            OpenApi.describe(request.edition().set(), request.publicUrls()).toString().getBytes(UTF_8)));
    }
}

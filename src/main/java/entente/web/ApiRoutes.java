package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.feed.OpenApi;
import entente.feed.Resource;
import java.util.Map;

/** The addresses for programs, under {@code /api/}. */
public final class ApiRoutes {
    private ApiRoutes() {}

    private static final String API = "/api/v1/";

    /** @param build id of the program, on which the order of a collection may depend */
    static void add(Routes routes, String build) {
        routes.filter("/api/*", new CrossOrigin());
        routes.page("/api/*", new ApiLost());
        routes.page(API + "openapi.json", ApiRoutes::description);
        routes.page(API + "facets", new ApiFacets(build));
        routes.page(API + "news", new ApiNews(build));
        Resource.ALL.forEach(resource -> {
            routes.page(API + resource.name(), new ApiList<>(build, resource));
            routes.page(API + resource.name() + "/*", new ApiRecord<>(build, resource));
        });
    }

    private static PageResult description(PageRequest request) {
        return new PageResult.Data("application/json", Map.of(), out -> out.write(
            OpenApi.describe(request.edition().set(), request.publicUrls()).toString().getBytes(UTF_8)));
    }
}

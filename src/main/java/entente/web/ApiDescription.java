package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.feed.OpenApi;
import java.util.Map;

/** {@code GET /api/v1/openapi.json}: the interface as programs read of it. */
final class ApiDescription extends Page {
    ApiDescription(House house) {
        super(house);
    }

    @Override
    Answer answer(Visit visit) {
        return new Answer.Data("application/json", Map.of(), out -> out.write(
            OpenApi.describe(visit.edition().set(), visit.published()).toString().getBytes(UTF_8)));
    }
}

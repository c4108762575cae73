package entente.feed.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecVersion.VersionFlag;
import entente.TestSets;
import entente.feed.JsonSchemaValidator;
import entente.feed.record.Schema;
import entente.model.EventSet;
import entente.model.Language;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiTest {
    private static final SiteUrls ADDRESSES = new SiteUrls("https://entente.example", Language.ENGLISH);
    private static final JsonObject DESCRIPTION = OpenApi.describe(TestSets.invented(), ADDRESSES);
    private static final Path STANDARD = Path.of("src/test/resources/entente/schemas/openapi-3.1.json");

    @Test
    void isAValidOpenApiDocument() {
        assertEquals(List.of(), JsonSchemaValidator.faults(STANDARD, VersionFlag.V202012, DESCRIPTION.toString()));
        assertFalse(JsonSchemaValidator
            .faults(STANDARD, VersionFlag.V202012, DESCRIPTION.toString().replace("\"in\":", "\"at\":"))
            .isEmpty());
    }

    @Test
    void eventsTakeTheParametersOfTheListWithLimitAndCursorInsteadOfPage() {
        var expected = Stream.concat(Query.parameterNames().stream().filter(name -> !name.equals("page")),
            Stream.of("limit", "cursor", "as-of")).sorted().toList();
        assertEquals(expected, parameters("/events").map(parameter -> parameter.getString("name")).sorted().toList());
    }

    @Test
    void enumeratesTheValuesOfSmallFacets() {
        for (Facet facet : List.of(Facet.AREA, Facet.TOPIC, Facet.KIND, Facet.STRAND, Facet.SIDE, Facet.RELIABILITY)) {
            var items = parameters("/events").filter(parameter -> parameter.getString("name").equals(facet.code()))
                .findFirst().orElseThrow().getJsonObject("schema").getJsonObject("items");
            assertEquals(List.copyOf(facet.values(TestSets.invented())),
                items.getJsonArray("enum").getValuesAs(JsonString::getString));
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyRecordConformsToItsSchema(Resource<?> resource) {
        var contract = new JsonSchemaValidator(DESCRIPTION.toString());
        assertEquals(List.of(), recordsOf(resource, TestSets.invented()).flatMap(
            record -> contract.faults(resource.schema().name() + "Record", record).stream()).toList());
        assertEquals(List.of(), recordsOf(resource, TestSets.curated()).limit(60).flatMap(
            record -> contract.faults(resource.schema().name() + "Record", record).stream()).toList());
    }

    @Test
    void validationDetectsARecordThatDoesNotConform() {
        var contract = new JsonSchemaValidator(DESCRIPTION.toString());
        String place = recordsOf(Resource.PLACES, TestSets.invented()).findFirst().orElseThrow();
        assertTrue(contract.faults("PlaceRecord", place).isEmpty());
        assertFalse(contract.faults("PlaceRecord", place.replace("\"body\"", "\"world\"")).isEmpty());
        assertFalse(contract.faults("PlaceRecord", place.replace("\"earth\"", "\"Earth\"")).isEmpty());
        assertFalse(contract.faults("PlaceRecord", place.replace("\"item\":{", "\"item\":{\"new\":1,")).isEmpty());
    }

    @Test
    void needsNoKeyAndEveryOperationHasATagADescriptionAndItsProblems() {
        assertEquals(List.of(), DESCRIPTION.getJsonArray("security"));
        List<String> tags = DESCRIPTION.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
            .filter(tag -> !tag.getString("description").isBlank()).map(tag -> tag.getString("name")).toList();
        DESCRIPTION.getJsonObject("paths").forEach((path, item) -> {
            JsonObject operation = item.asJsonObject().getJsonObject("get");
            assertTrue(tags.contains(operation.getJsonArray("tags").getString(0)), path);
            assertFalse(operation.getString("description").isBlank(), path);
            assertTrue(operation.getJsonObject("responses").keySet().containsAll(Set.of("200", "4XX", "default")),
                path);
        });
    }

    @Test
    void everyMemberAndParameterIsDescribedInEveryLanguage() {
        for (Language language : Language.values()) {
            var messages = Messages.in(language);
            Operation.allSchemas().forEach(schema -> assertDescribed(schema, messages));
            Operation.allParameters().forEach(parameter -> assertFalse(parameter.description(messages).isEmpty()));
            Operation.ALL.forEach(operation -> assertFalse(operation.description(messages).isEmpty()));
        }
    }

    private static <R> void assertDescribed(Schema<R> schema, Messages messages) {
        schema.members().forEach(member -> {
            assertFalse(schema.description(member, messages).isEmpty());
            assertFalse(member.typeLabel(messages).isEmpty());
        });
    }

    static List<Resource<?>> resources() {
        return Resource.ALL;
    }

    private static <R> Stream<String> recordsOf(Resource<R> resource, EventSet set) {
        return resource.allRecords().apply(set).stream().map(record -> {
            var out = new ByteArrayOutputStream();
            Envelope.writeRecord(new Envelope<>(set, ADDRESSES.api(resource.name()), record), resource.schema(),
                ADDRESSES,
                out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static Stream<JsonObject> parameters(String path) {
        return DESCRIPTION.getJsonObject("paths").getJsonObject(path).getJsonObject("get").getJsonArray("parameters")
            .getValuesAs(JsonObject.class).stream();
    }
}

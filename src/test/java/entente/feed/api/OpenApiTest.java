package entente.feed.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecVersion.VersionFlag;
import entente.Sets;
import entente.feed.Contract;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiTest {
    private static final SiteUrls ADDRESSES = new SiteUrls("https://entente.example", Language.ENGLISH);
    private static final JsonObject DESCRIPTION = OpenApi.describe(Sets.invented(), ADDRESSES);
    private static final Path STANDARD = Path.of("src/test/resources/entente/schemas/openapi-3.1.json");

    @Test
    void isAnOpenApiDocument() {
        assertEquals(List.of(), Contract.faults(STANDARD, VersionFlag.V202012, DESCRIPTION.toString()));
        assertFalse(Contract.faults(STANDARD, VersionFlag.V202012, DESCRIPTION.toString().replace("\"in\":", "\"at\":"))
            .isEmpty());
    }

    @Test
    void offersEveryParameterOfTheListOfEventsAndTheDayAndTwoToWalkInPlaceOfItsPages() {
        var walked = Stream.concat(Query.parameters().stream().filter(name -> !name.equals("page")),
            Stream.of("limit", "cursor", "as-of")).sorted().toList();
        assertEquals(walked, parameters("/events").map(each -> each.getString("name")).sorted().toList());
    }

    @Test
    void namesTheValuesOfEveryFacetThatHasFew() {
        for (Facet facet : List.of(Facet.AREA, Facet.TOPIC, Facet.KIND, Facet.STRAND, Facet.SIDE, Facet.RELIABILITY)) {
            var items = parameters("/events").filter(each -> each.getString("name").equals(facet.code())).findFirst()
                .orElseThrow().getJsonObject("schema").getJsonObject("items");
            assertEquals(List.copyOf(facet.values(Sets.invented())),
                items.getJsonArray("enum").getValuesAs(JsonString::getString));
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyRecordIsAsDescribed(Resource<?> resource) {
        var contract = new Contract(DESCRIPTION.toString());
        assertEquals(List.of(), recordsOf(resource, Sets.invented()).flatMap(
            record -> contract.faults(resource.schema().name() + "Record", record).stream()).toList());
        assertEquals(List.of(), recordsOf(resource, Sets.curated()).limit(60).flatMap(
            record -> contract.faults(resource.schema().name() + "Record", record).stream()).toList());
    }

    @Test
    void aRecordThatIsOtherwiseThanDescribedIsFound() {
        var contract = new Contract(DESCRIPTION.toString());
        String place = recordsOf(Resource.PLACES, Sets.invented()).findFirst().orElseThrow();
        assertTrue(contract.faults("PlaceRecord", place).isEmpty());
        assertFalse(contract.faults("PlaceRecord", place.replace("\"body\"", "\"world\"")).isEmpty());
        assertFalse(contract.faults("PlaceRecord", place.replace("\"earth\"", "\"Earth\"")).isEmpty());
        assertFalse(contract.faults("PlaceRecord", place.replace("\"item\":{", "\"item\":{\"new\":1,")).isEmpty());
    }

    @Test
    void everyMemberAndParameterIsExplainedInEveryLanguage() {
        for (Language language : Language.values()) {
            var words = Messages.in(language);
            Operation.schemas().forEach(schema -> explain(schema, words));
            Operation.everyParameter().forEach(parameter -> assertFalse(parameter.about(words).isEmpty()));
            Operation.ALL.forEach(operation -> assertFalse(operation.about(words).isEmpty()));
        }
    }

    private static <R> void explain(Schema<R> schema, Messages words) {
        schema.members().forEach(member -> {
            assertFalse(schema.about(member, words).isEmpty());
            assertFalse(member.kind(words).isEmpty());
        });
    }

    static List<Resource<?>> resources() {
        return Resource.ALL;
    }

    private static <R> Stream<String> recordsOf(Resource<R> resource, EventSet set) {
        return resource.all().apply(set).stream().map(record -> {
            var out = new ByteArrayOutputStream();
            Envelope.writeOne(new Envelope<>(set, ADDRESSES.api(resource.name()), record), resource.schema(), ADDRESSES,
                out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static Stream<JsonObject> parameters(String path) {
        return DESCRIPTION.getJsonObject("paths").getJsonObject(path).getJsonObject("get").getJsonArray("parameters")
            .getValuesAs(JsonObject.class).stream();
    }
}

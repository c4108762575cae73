package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.edition.Edition;
import entente.model.Actor;
import entente.model.Commitment;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.RecordType;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No registered page or file as of a day has anything that only later records say. */
class AsOfInEveryFormatTest {
    private static final EventSet WHOLE = PageRequests.INVENTED.set();

    @ParameterizedTest
    @ValueSource(strings = {"1998-12-31", "2016-05-20", "2017-12-21", "2023-08-24"})
    void nothingLaterIsShown(String day) throws IOException {
        Edition edition = PageRequests.INVENTED.asOf(LocalDate.parse(day));
        List<String> later = laterTexts(edition.set());
        assertFalse(later.isEmpty());
        var shown = new TreeSet<String>();
        for (PageRequest request : requests(edition)) {
            String address = request.address().path() + " " + request.recordId();
            PageResult result = RegisteredPages.all().get(pattern(request)).answer(request);
            if (result instanceof PageResult.Failure || result instanceof PageResult.Redirect) {
                continue;
            }
            String text = RenderedPages.text(result, request);
            assertEquals(List.of(), later.stream().filter(text::contains).toList(), address);
            shown.add(pattern(request));
        }
        assertTrue(shown.containsAll(List.of("/en/*", "/en/about", "/en/actors", "/en/actors/*", "/en/commitments",
            "/en/entente.zip", "/en/events", "/en/events.csv", "/en/events.ics", "/en/events.pdf", "/en/events.xlsx",
            "/en/events/*", "/en/events/timeline", "/en/method", "/en/news", "/api/v1/actors", "/api/v1/commitments",
            "/api/v1/facets", "/api/v1/news", "/api/v1/events/*", "/api/v1/places")), shown.toString());
    }

    /**
     * Ids, titles and names of later records, titles of later offices, and reasons that were given later. The codebook
     * may have some as examples: it is the same as of any day.
     */
    private static List<String> laterTexts(EventSet then) {
        var later = new ArrayList<String>();
        Stream.of(RecordType.EVENT, RecordType.SOURCE, RecordType.COMMITMENT)
            .forEach(type -> type.recordsOf(WHOLE).keySet().stream()
                .filter(id -> !type.recordsOf(then).containsKey(id)).forEach(later::add));
        Stream.of(RecordType.ACTOR, RecordType.PLACE, RecordType.OUTLET)
            .forEach(type -> type.recordsOf(WHOLE).keySet().stream()
                .filter(id -> !type.recordsOf(then).containsKey(id))
                .forEach(id -> later.addAll(List.of(type.plural() + "/" + id + "\"", "\"" + id + "\"",
                    type.plural() + "/" + id + "?"))));
        for (var language : Language.values()) {
            WHOLE.events().values().stream().filter(event -> !then.events().containsKey(event.id()))
                .forEach(event -> later.add(event.title().in(language)));
            WHOLE.actors().values().stream().flatMap(actor -> actor.offices().stream())
                .map(office -> office.title().in(language))
                .filter(title -> then.actors().values().stream().flatMap(actor -> actor.offices().stream())
                    .noneMatch(office -> office.title().in(language).equals(title)))
                .forEach(later::add);
            WHOLE.commitments().values().stream().map(Commitment::reasoning).map(reason -> reason.in(language))
                .forEach(later::add);
        }
        WHOLE.sources().values().stream().filter(source -> !then.sources().containsKey(source.id()))
            .forEach(source -> later.add(source.title()));
        later.removeIf(text -> Stream.of(Language.values())
            .anyMatch(language -> WHOLE.codebook().in(language).contains(text)));
        return later;
    }

    /** A request for each page without an id, for each record, and for each file of an event. */
    private static List<PageRequest> requests(Edition edition) {
        var requests = new ArrayList<PageRequest>();
        RegisteredPages.all().keySet().forEach(pattern -> {
            if (pattern.endsWith("/*")) {
                ids(pattern, edition.set()).forEach(id -> requests.add(request(pattern, id, edition)));
            } else {
                requests.add(request(pattern, "", edition));
            }
        });
        return requests;
    }

    private static Stream<String> ids(String pattern, EventSet set) {
        String section = pattern.substring(pattern.lastIndexOf('/', pattern.length() - 3) + 1, pattern.length() - 2);
        return switch (section) {
            case "en" -> Stream.of("");
            case "encounters" -> set.actors().values().stream().map(Actor::id).map("norland/"::concat);
            case "statements" -> set.events().keySet().stream().map(id -> id + ".s1");
            case "events" -> set.events().keySet().stream()
                .flatMap(id -> Stream.of("", ".json", ".jsonld", ".ics", ".bib").map(id::concat));
            default -> Stream.of(RecordType.values()).filter(type -> type.plural().equals(section))
                .flatMap(type -> type.recordsOf(set).keySet().stream());
        };
    }

    private static PageRequest request(String pattern, String id, Edition edition) {
        String path = pattern.replaceFirst("\\*$", id);
        String[] parameters =
            pattern.endsWith("/news") ? new String[]{"since=" + PageRequests.INVENTED.firstKnownDay()} : new String[0];
        return PageRequests.of(edition, Language.ENGLISH, path, id, parameters);
    }

    private static String pattern(PageRequest request) {
        String path = request.address().path();
        return request.recordId().isEmpty() && RegisteredPages.all().containsKey(path)
            ? path
            : path.substring(0, path.length() - request.recordId().length()) + "*";
    }
}

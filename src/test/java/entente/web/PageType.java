package entente.web;

import entente.TestSets;
import entente.model.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** One page of every type and of every special case of a type. A new page needs one more line here. */
public enum PageType {
    HOME(""),
    EVENTS("events"),
    FILTERED("events?area=defence&topic=sea&kind=exercise&since=2021"),
    SEARCH_RESULT("events?q=borisof+medvedev+moscow"),
    NO_RESULT("events?area=space&until=1950"),
    BY_KIND("events/kinds?area=space"),
    TIMELINE("events/timeline"),
    MAP("events/map"),
    NETWORK("events/network?area=defence"),
    EVENT("events/2025-11-19-missile-defence-consultations"),
    EVENT_WITH_FUZZY_DATE("events/" + idOfAnEventWithoutDay()),
    STRANDS("strands"),
    STRAND("strands/ilrs"),
    ACTORS("actors"),
    ORGANISATION("actors/roscosmos"),
    PERSON("actors/borisov"),
    PLACES("places"),
    PLACE("places/moon"),
    SOURCES("sources"),
    SOURCE("sources/ansa-2022-12-21-medvedev-xi"),
    OUTLETS("outlets"),
    OUTLET("outlets/tass"),
    COMMITMENTS("commitments"),
    COMMITMENT("commitments/lunar-base-in-phases"),
    NEWS("news"),
    CORROBORATION("corroboration"),
    GAPS("gaps"),
    ENCOUNTERS("encounters"),
    ENCOUNTER("encounters/putin/xi-jinping"),
    ONE_SIDE("one-side"),
    RELIABILITY("reliability"),
    METHOD("method"),
    AS_OF("events?as-of=2022-12-31"),
    EVENT_AS_OF("events/2022-12-21-borisov-lunar-base-phases?as-of=2022-12-21"),
    COMMITMENTS_AS_OF("commitments?as-of=2022-12-31"),
    NOT_KNOWN_BY_THEN("events/2025-11-19-missile-defence-consultations?as-of=2022-12-31", 404),
    BRIEFS("briefs"),
    BRIEF("briefs/lunar-base"),
    NEW_BRIEF("briefs/new"),
    READERS_BRIEF("briefs/new?kind=patrol&length=short"),
    SEARCH("search"),
    CODEBOOK("codebook"),
    ABOUT("about"),
    API("api"),
    ACCESSIBILITY("accessibility"),
    /** 404, since the server of the tests has no earlier set. */
    CHANGES("changes", 404),
    CITE("cite?kind=patrol&since=2021"),
    NOT_FOUND("events/2025-11-19-missile-defense", 404),
    BAD_QUERY("events?kind=patrl", 400);

    private final String path;
    public final int status;

    PageType(String path) {
        this(path, 200);
    }

    PageType(String path, int status) {
        this.path = path;
        this.status = status;
    }

    /** The id of an event of which only the month or the year is known. */
    private static String idOfAnEventWithoutDay() {
        return TestSets.curated().events().values().stream()
            .filter(event -> event.date().edtf().length() < "2022-12-21".length()).findFirst().orElseThrow().id();
    }

    /** The path in a language, relative to the context root. */
    public String pathIn(Language language) {
        return language.tag() + "/" + path;
    }

    /** Every type in every language; with {@code -Dpages=STRANDS,STRAND} only these types. */
    public static Stream<Arguments> inEveryLanguage() {
        List<String> named = List.of(System.getProperty("pages", "").split(","));
        return Arrays.stream(values())
            .filter(type -> named.equals(List.of("")) || named.contains(type.name()))
            .flatMap(type -> Arrays.stream(Language.values()).map(language -> Arguments.of(type, language)));
    }
}

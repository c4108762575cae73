package entente.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.reference.Reference;
import entente.model.Language;
import entente.search.SearchResult;
import entente.search.query.BadQuery;
import entente.web.PageRequests;
import entente.web.page.PageRequest;
import entente.wording.Messages;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedVersionTest {
    private static final String VERSION = TestSets.curated().fingerprint().substring(0, 12);
    private static final String DAY =
        TestSets.curated().date().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    private static final PageRequest REQUEST =
        PageRequests.curated(Language.ENGLISH, "events", "kind=patrol", "since=2021");
    private static final SearchResult LIST = REQUEST.edition().index().search(REQUEST.query());

    @Test
    void aReferenceToAListHasItsFilterItsCountAndTheDateAndFingerprintOfTheSet() {
        Reference reference = ListReference.of(LIST, REQUEST);
        int count = LIST.events().size();
        assertEquals("Kind: patrol; since 2021 (%d events as of %s; set %s)".formatted(count, DAY, VERSION),
            reference.title());
        assertEquals(
            "https://entente.example/en/events?kind=patrol&since=2021&cited=%s-%d".formatted(VERSION, count),
            reference.url());
        assertEquals(TestSets.curated().date(), reference.issued());
    }

    @Test
    void theCitedUrlGivesTheSameList() {
        String query = URI.create(ListReference.of(LIST, REQUEST).url()).getRawQuery();
        PageRequest request = PageRequests.curated(Language.ENGLISH, "events", query.split("&"));
        SearchResult now = request.edition().index().search(request.withoutParameter(CitedVersion.PARAMETER).query());
        assertEquals(LIST.events(), now.events());
        CitedVersion cited = CitedVersion.parse(request.parameter(CitedVersion.PARAMETER), version(now)).orElseThrow();
        assertEquals(version(now), cited);
        assertTrue(change(cited, now).startsWith("This list is as it was cited: "), change(cited, now));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0123456789ab | 1 | The set has changed since this list was cited (0123456789ab, now
        0123456789ab | 0 | and has as many now, though they may be others or tell more.
        SAME         | 1 | it is not the filter that was cited.
        SAME         | 0 | This list is as it was cited:
        """)
    void theListStatesWhetherItHasChangedSinceItWasCited(String version, int fewer, String expected) {
        var cited = new CitedVersion(version.equals("SAME") ? VERSION : version, LIST.events().size() - fewer);
        assertTrue(change(cited, LIST).contains(expected), change(cited, LIST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0123456789ab", "0123456789AB-3", "0123456789ab-", "0123456789ab--1",
        "0123456789ab-99999999999", "<script>"})
    void aMalformedVersionIsABadQuery(String value) {
        assertThrows(BadQuery.class, () -> CitedVersion.parse(value, version(LIST)));
    }

    @Test
    void aRequestWithoutTheParameterHasNoCitedVersion() {
        assertEquals(Optional.empty(), CitedVersion.parse("", version(LIST)));
    }

    private static CitedVersion version(SearchResult list) {
        return CitedVersion.of(list, TestSets.curated());
    }

    private static String change(CitedVersion cited, SearchResult now) {
        return cited.describeChange(version(now), Messages.in(Language.ENGLISH));
    }
}

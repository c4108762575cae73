package entente.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.feed.reference.Reference;
import entente.model.Language;
import entente.search.SearchResult;
import entente.search.query.BadQuery;
import entente.web.PageRequests;
import entente.web.page.PageRequest;
import entente.wording.Messages;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedVersionTest {
    private static final String VERSION = Sets.curated().fingerprint().substring(0, 12);
    private static final PageRequest VISIT =
        PageRequests.curated(Language.ENGLISH, "events", "kind=patrol", "since=2021");
    private static final SearchResult LIST = VISIT.edition().index().select(VISIT.query());

    @Test
    void aListIsCitedByItsFilterItsCountAndTheDateAndFingerprintOfTheSet() {
        Reference cited = ListReference.of(LIST, VISIT);
        int count = LIST.events().size();
        assertEquals("Kind: patrol; since 2021 (%d events as of 21 November 2026; set %s)".formatted(count, VERSION),
            cited.title());
        assertEquals(
            "https://entente.example/en/events?kind=patrol&since=2021&cited=%s-%d".formatted(VERSION, count),
            cited.address());
        assertEquals(Sets.curated().date(), cited.issued());
    }

    @Test
    void theCitedAddressLeadsToTheListAsItWasCited() {
        String query = URI.create(ListReference.of(LIST, VISIT).address()).getRawQuery();
        PageRequest reader = PageRequests.curated(Language.ENGLISH, "events", query.split("&"));
        SearchResult now = reader.edition().index().select(reader.withoutParameter(CitedVersion.PARAMETER).query());
        assertEquals(LIST.events(), now.events());
        CitedVersion then = CitedVersion.parse(reader.parameter(CitedVersion.PARAMETER), now).orElseThrow();
        assertEquals(CitedVersion.of(now), then);
        assertTrue(said(then, now).startsWith("This list is as it was cited: "), said(then, now));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0123456789ab | 1 | The set has changed since this list was cited (0123456789ab, now
        0123456789ab | 0 | and has as many now, though they may be others or tell more.
        SAME         | 1 | it is not the filter that was cited.
        SAME         | 0 | This list is as it was cited:
        """)
    void aReaderIsToldWhetherTheListHasChanged(String version, int fewer, String told) {
        var then = new CitedVersion(version.equals("SAME") ? VERSION : version, LIST.events().size() - fewer);
        assertTrue(said(then, LIST).contains(told), said(then, LIST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0123456789ab", "0123456789AB-3", "0123456789ab-", "0123456789ab--1",
        "0123456789ab-99999999999", "<script>"})
    void whatNoCitationSaysIsRefused(String told) {
        assertThrows(BadQuery.class, () -> CitedVersion.parse(told, LIST));
    }

    @Test
    void nothingIsSaidToSomeoneWhoComesWithoutACitation() {
        assertEquals(Optional.empty(), CitedVersion.parse("", LIST));
    }

    private static String said(CitedVersion then, SearchResult now) {
        return then.compare(CitedVersion.of(now), Messages.in(Language.ENGLISH));
    }
}

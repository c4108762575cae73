package entente.web.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import entente.model.EventSet;
import entente.model.Source;
import entente.web.PageRequests;
import entente.web.page.Page;
import entente.web.page.PageMetadata;
import entente.web.page.PageMetadata.MetaTag;
import entente.web.page.PageResult;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bibliographic metadata of the pages of records. */
class RecordMetadataTest {
    private static final EventSet SET = PageRequests.INVENTED.set();

    static Stream<Arguments> pages() {
        return Stream.of(
            Arguments.of(new ActorPage(), "actors", "lindqvist"),
            Arguments.of(new PlacePage(), "places", SET.places().firstEntry().getKey()),
            Arguments.of(new OutletPage(), "outlets", SET.outlets().firstEntry().getKey()),
            Arguments.of(new SourcePage(), "sources", SET.sources().firstEntry().getKey()),
            Arguments.of(new CommitmentPage(), "commitments", SET.commitments().firstEntry().getKey()),
            Arguments.of(new EncounterPage(), "encounters", "lindqvist/song-wei"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRecordCanBeCitedByItsPublicAddress(Page page, String section, String id) {
        Map<String, String> tags = tags(page, section, id);
        String address = PageRequests.SITE + "/en/" + section + "/" + id;
        assertEquals(address, tags.get("citation_public_url"));
        assertEquals(address, tags.get("DC.identifier"));
        assertEquals("Entente", tags.get("citation_author"));
        assertEquals(tags.get("DC.title"), tags.get("citation_title"));
    }

    /** Otherwise the article of a newspaper would be cited with this site as its author. */
    @Test
    void aReferenceToTheRecordOfASourceIsNoReferenceToTheSource() {
        Source source = SET.sources().firstEntry().getValue();
        assertEquals("Source record: " + source.title() + " (" + source.outlet().name() + ")",
            tags(new SourcePage(), "sources", source.id()).get("citation_title"));
    }

    private static Map<String, String> tags(Page page, String section, String id) {
        PageMetadata metadata = assertInstanceOf(PageResult.HtmlPage.class,
            page.show(PageRequests.record(PageRequests.INVENTED, section, id))).metadata();
        return metadata.tags().stream().collect(Collectors.toMap(MetaTag::name, MetaTag::content));
    }
}

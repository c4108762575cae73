package entente.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.brief.document.Block;
import entente.brief.document.Document;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Link;
import entente.wording.SiteUrls;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placeholders in a brief on the strand {@code moon-base} of the invented set. */
class PlaceholderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {count}                               | 8                | 8
        {count significance=3}                | 3                | 3
        {count strand=}                       | 18               | 18
        {share significance=3}                | 38%              | 38%
        {share-one-side}                      | 50%              | 50%
        {first}                               | 1998             | 1998
        {last}                                | 24 August 2023   | 24 agosto 2023
        {days-since-last}                     | 311              | 311
        {per-year}                            | 0.3              | 0,3
        {commitments}                         | 3                | 3
        {commitments status=kept}             | 1                | 1
        {commitments strand= status=lapsed status=kept} | 2      | 2
        {overdue}                             | 0                | 0
        {overdue strand=}                     | 1                | 1
        {date 2022-11-ratification}           | November 2022    | novembre 2022
        {status moon-base-in-steps}           | under way        | in corso
        """)
    void areComputedFromTheSet(String placeholder, String english, String italian) {
        assertEquals(english, text(placeholder, InventedBriefs.ENGLISH));
        assertEquals(italian, text(placeholder, InventedBriefs.ITALIAN));
    }

    @Test
    void countSourcesAndTheirIndependentOrigins() {
        assertEquals("3 pages, 1 origin", text("{pages since=2017-12 until=2017-12} pages, "
            + "{origins since=2017-12 until=2017-12} origin", InventedBriefs.ENGLISH));
    }

    @Test
    void linkToTheEventsThatTheyCount() {
        var link = (Link) firstKeyPoint("{count kind=agreement}", InventedBriefs.ITALIAN).getFirst();

        assertEquals("/it/events?kind=agreement&strand=moon-base", link.href());
    }

    @Test
    void citeTheMostReliableSourceOfAnOrigin() {
        Document brief = InventedBriefs.brief(withKeyPoint("{cite 2021-11-19-missile-defence-consultations}"),
            InventedBriefs.ENGLISH);
        Block.Note note = InventedBriefs.blocks(brief, Block.Notes.class).getFirst().notes().getFirst();

        assertEquals(1, InventedBriefs.blocks(brief, Block.BulletList.class).getFirst().items().getFirst().size());
        assertEquals("Global Wire", InventedBriefs.plainText(note.runs()).split(",")[0]);
    }

    private static String text(String sentence, SiteUrls urls) {
        return InventedBriefs.plainText(firstKeyPoint(sentence, urls));
    }

    private static List<Inline> firstKeyPoint(String sentence, SiteUrls urls) {
        return InventedBriefs.blocks(InventedBriefs.brief(withKeyPoint(sentence), urls), Block.BulletList.class)
            .getFirst().items()
            .getFirst();
    }

    private static String withKeyPoint(String sentence) {
        return InventedBriefs.VALID_YAML.replace("en: One, it: Uno", "en: '" + sentence + "', it: '" + sentence + "'");
    }
}

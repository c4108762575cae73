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

/** What a brief about the Moon base, nine of the eighteen invented events, computes. */
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
    void isComputedFromTheSet(String placeholder, String english, String italian) {
        assertEquals(english, said(placeholder, Told.ENGLISH));
        assertEquals(italian, said(placeholder, Told.ITALIAN));
    }

    @Test
    void countsPagesAndTheOriginsThatTheyGoBackTo() {
        assertEquals("3 pages, 1 origin", said("{pages since=2017-12 until=2017-12} pages, "
            + "{origins since=2017-12 until=2017-12} origin", Told.ENGLISH));
    }

    @Test
    void leadsToTheEventsThatItCounts() {
        var link = (Link) point("{count kind=agreement}", Told.ITALIAN).getFirst();

        assertEquals("/it/events?kind=agreement&strand=moon-base", link.href());
    }

    @Test
    void citesTheMostReliablePageOfAnOrigin() {
        Document brief = Told.brief(saying("{cite 2021-11-19-missile-defence-consultations}"), Told.ENGLISH);
        Block.Note note = Told.blocks(brief, Block.Notes.class).getFirst().notes().getFirst();

        assertEquals(1, Told.blocks(brief, Block.BulletList.class).getFirst().items().getFirst().size());
        assertEquals("Global Wire", Told.words(note.runs()).split(",")[0]);
    }

    private static String said(String sentence, SiteUrls addresses) {
        return Told.words(point(sentence, addresses));
    }

    private static List<Inline> point(String sentence, SiteUrls addresses) {
        return Told.blocks(Told.brief(saying(sentence), addresses), Block.BulletList.class).getFirst().items()
            .getFirst();
    }

    private static String saying(String sentence) {
        return Told.SOUND.replace("en: One, it: Uno", "en: '" + sentence + "', it: '" + sentence + "'");
    }
}

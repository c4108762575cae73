package entente.brief.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.brief.Told;
import entente.brief.TooManyEvents;
import entente.brief.document.Block;
import entente.brief.document.Block.Entry;
import entente.brief.document.Block.Fact;
import entente.brief.document.Block.Notes;
import entente.brief.document.Block.Paragraph;
import entente.brief.document.Block.Table;
import entente.brief.document.Document;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Foreign;
import entente.brief.document.Inline.NoteMark;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.search.query.Sort;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BriefWriterTest {
    private final Document brief = Told.brief(Told.SOUND + "marking: green\n", Told.ENGLISH);

    @Test
    void saysWhatItIsMadeFromAndHowFarItMayGo() {
        assertEquals("entente-moon-2024-06-30", brief.imprint().fileName());
        assertEquals("Entente brief 1 · Space", brief.imprint().titles().series());
        assertEquals("/en/briefs/moon", brief.imprint().address());
        assertEquals(LocalDate.of(2024, 6, 30), brief.imprint().version().date());
        assertEquals("TLP:GREEN · Entente · as of 30 June 2024 · edition %s · CC BY 4.0"
            .formatted(Sets.invented().fingerprint().substring(0, 12)), brief.imprint().footer());
    }

    @Test
    void stampsMarkingDateEditionFilterCountAndAddress() {
        List<Fact> facts = Told.blocks(brief, Block.DescriptionList.class).getFirst().facts();

        assertEquals(List.of("Marking", "As of", "Edition", "Filter", "Contents", "Address"),
            facts.stream().map(Fact::label).toList());
        assertEquals("Strand: Moon base", Told.words(facts.get(3).value()));
        assertEquals("8 events (1998 – 24 August 2023)", Told.words(facts.get(4).value()));
    }

    @Test
    void putsTheKeyPointsFirstAndTheNotesBehindTheSections() {
        assertEquals(List.of("summary", "section-1", "notes"),
            Told.anchors(brief));
    }

    @Test
    void tellsAnEventWithItsPlacesOriginsSideAndRatings() {
        Entry entry = entry("2021-11-19-missile-defence-consultations");

        assertEquals("19 November 2021", entry.when());
        assertEquals("Consultation · Maravel · 3 pages, 1 origin: Ministry of Foreign Affairs of Sutria"
            + " · told by Sutria only · credibility 2 (probably true) · significance 2 (a notable step)",
            entry.details());
    }

    @Test
    void introducesSpeakersWithTheOfficeThatTheyHeldOnThatDay() {
        List<List<Inline>> body = entry("2017-12-21-moon-base-announced").body();

        assertEquals("Brendan O’Hara (Head of the Norland Space Agency):", body.get(1).getFirst().words());
        assertEquals("Brendan O’Hara:", body.get(2).getFirst().words());
    }

    @Test
    void quotesAPhraseInItsLanguage() {
        List<Inline> joint = entry("2019-03-15-moon-base-agreement").body().getLast();

        assertTrue(joint.contains(new Foreign("基地向所有国家开放", "zh")), joint.toString());
    }

    @Test
    void citesAPageWithTwoChainsTwiceAndAPageOnceForAll() {
        Document told = Told.selecting(Query.ALL.sorted(Sort.OLDEST), Told.ENGLISH);
        List<String> notes = Told.blocks(told, Notes.class).getFirst().notes().stream()
            .map(note -> Told.words(note.runs())).toList();

        assertEquals(List.copyOf(notes), notes.stream().distinct().toList());
    }

    @Test
    void tellsTheChainFromTheOriginToThePublisher() {
        Document told = Told.selecting(Query.ALL.with(Facet.KIND, "consultation"), Told.ENGLISH);

        assertTrue(Told.blocks(told, Notes.class).getFirst().notes().stream().map(note -> Told.words(note.runs()))

            .anyMatch(note -> note.contains("Chain: Ministry of Foreign Affairs of Sutria → Global Wire. A2.")));
    }

    @Test
    void numbersNotesInTheOrderOfFirstMention() {
        List<Integer> marks = Told.runs(brief).filter(NoteMark.class::isInstance)
            .map(mark -> ((NoteMark) mark).number()).distinct().toList();

        assertEquals(IntStream.rangeClosed(1, marks.size()).boxed().toList(), marks);
        assertEquals(marks.size(), Told.blocks(brief, Notes.class).getFirst().notes().size());
    }

    @Test
    void leavesStatementsOutOfAShortBrief() {
        Document brief = Told.brief(Told.SOUND + "length: short\n", Told.ENGLISH);

        assertTrue(Told.blocks(brief, Entry.class).stream().allMatch(entry -> entry.body().size() == 1));
    }

    @Test
    void marksAnEventInATableOnce() {
        Table table = Told.blocks(Told.showing("shows: table"), Table.class).getFirst();

        assertEquals(List.of("Date", "Event", "Told by", "Kind"), table.header());
        assertEquals(8, table.rows().size());
        assertTrue(table.rows().stream()
            .allMatch(row -> row.get(1).stream().filter(NoteMark.class::isInstance).count() == 1));
    }

    @Test
    void listsCommitmentsWithTheirStagesAndHowLateTheyAre() {
        Document brief = Told.brief(Told.SOUND.replace("strand=moon-base", "strand=missile-defence-dialogue")
            .replace("chronology", "commitments"), Told.ENGLISH);
        List<List<Inline>> row = Told.blocks(brief, Table.class).getFirst().rows().getFirst();

        assertEquals("19 November 2023; overdue by 224 days", Told.words(row.get(2)));
        assertEquals(List.of(new Inline.StatusMark("pending", "pending")), row.get(3));
        assertEquals(7, Told.blocks(Told.showing("shows: commitments"), Table.class).getFirst().rows().size());
    }

    @Test
    void narrowsCommitmentsByStatus() {
        Table table = Told.blocks(Told.showing("shows: commitments", "status: [superseded]"), Table.class).getFirst();

        assertEquals("To launch every joint mission from Cape Ardent.",
            table.rows().getFirst().getFirst().getFirst().words());
        assertEquals(1, table.rows().size());
    }

    @Test
    void listsWhatOneSideAloneTells() {
        Table table = Told.blocks(Told.showing("shows: one-sided"), Table.class).getFirst();

        assertEquals(4, table.rows().size());
        assertTrue(table.rows().stream().allMatch(row -> Told.words(row.get(2)).endsWith(" only")));
    }

    @Test
    void drawsEventsAYearWithLinksThatNarrowTheFilter() {
        Block.Figure figure = Told.blocks(Told.showing("shows: figure", "by: kind"), Block.Figure.class).getFirst();

        assertEquals("8 events by year of the first day and by kind.", figure.caption());
        assertEquals(figure.drawing().data(), figure.small().data());
        assertTrue(figure.small().width() < figure.drawing().width());
        assertTrue(figure.drawing().shapes().stream().anyMatch(shape -> shape instanceof entente.picture.Shape.Link link
            && link.href().equals("/en/events?kind=agreement&strand=moon-base&since=2019&until=2019&sort=-date")));
    }

    @Test
    void saysSoWhereASectionHoldsNothing() {
        Document brief = Told.showing("shows: table", "filter: kind=patrol");

        assertEquals("The set holds nothing that fits.",
            Told.words(Told.blocks(brief, Paragraph.class).getFirst().runs()));
    }

    @Test
    void namesPeopleInTheirOwnScriptWithTheOfficesOfTheseDays() {
        Document brief = Told.brief(Told.SOUND + "annexes: [actors, method]\n", Told.ENGLISH);
        Table people = Told.blocks(brief, Table.class).getLast();

        assertEquals(List.of("Name", "Offices", "Events"), people.header());
        assertTrue(people.rows().stream().anyMatch(row -> Told.words(row.getFirst()).startsWith("Song Wei")
            && row.getFirst().stream().anyMatch(Foreign.class::isInstance)
            && Told.words(row.get(1)).startsWith("Director of the Space Office of Sutria")));
        assertEquals("method", Told.anchors(brief).getLast());
    }

    @Test
    void tellsAnySelectionInItsOwnOrder() {
        SearchResult selection = Told.INDEX.select(Query.ALL.with(Facet.STRAND, "strait-shield"));
        Document brief = BriefWriter.write(BriefPlan.of(selection, Told.ITALIAN));

        assertEquals("entente-events-strand-strait-shield-2024-06-30", brief.imprint().fileName());
        assertEquals("/it/events?strand=strait-shield", brief.imprint().address());
        assertEquals("Filone: Le esercitazioni Scudo dello Stretto", brief.imprint().titles().subtitle());
        assertEquals(
            selection.events().stream().map(event -> event.title().in(Told.ITALIAN.language())).toList(),
            Told.blocks(brief, Entry.class).stream().map(entry -> entry.title().getFirst().words()).toList());
    }

    @Test
    void writesABriefOfNothing() {
        Document brief =
            Told.selecting(Query.ALL.with(Facet.KIND, "patrol").with(Facet.STRAND, "moon-base"), Told.ENGLISH);

        assertEquals("The set holds nothing that fits.", Told.firstPoint(brief));
        assertEquals(List.of(), Told.blocks(brief, Notes.class));
    }

    @Test
    void refusesMoreEventsThanADocumentTakes() {
        SearchResult all = Told.INDEX.select(Query.ALL);
        var huge = new SearchResult(all.set(), all.query(),
            Collections.nCopies(TooManyEvents.LIMIT + 1, all.events().getFirst()), all.counts(), all.years(),
            all.reliefs(),
            all.someWords(), all.help(), all.highlights());

        var refused = assertThrows(TooManyEvents.class, () -> BriefPlan.of(huge, Told.ENGLISH));

        assertEquals(20_001, refused.found());
        assertEquals(20_000, refused.limit());
    }

    private static Entry entry(String event) {
        String title = Sets.invented().event(event).orElseThrow().title().in(Told.ENGLISH.language());
        return Told.blocks(Told.selecting(Query.ALL.sorted(Sort.OLDEST), Told.ENGLISH), Entry.class).stream()
            .filter(entry -> entry.title().getFirst().words().equals(title)).findFirst().orElseThrow();
    }
}

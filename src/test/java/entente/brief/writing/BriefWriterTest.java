package entente.brief.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.brief.InventedBriefs;
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
    private final Document brief =
        InventedBriefs.brief(InventedBriefs.VALID_YAML + "marking: green\n", InventedBriefs.ENGLISH);

    @Test
    void hasAnImprintWithVersionAndMarking() {
        assertEquals("entente-moon-2024-06-30", brief.imprint().fileName());
        assertEquals("Entente brief 1 · Space", brief.imprint().titles().series());
        assertEquals("/en/briefs/moon", brief.imprint().address());
        assertEquals(LocalDate.of(2024, 6, 30), brief.imprint().version().date());
        assertEquals("TLP:GREEN · Entente · as of 30 June 2024 · edition %s · CC BY 4.0"
            .formatted(TestSets.invented().fingerprint().substring(0, 12)), brief.imprint().footer());
    }

    @Test
    void listsMarkingDateEditionFilterCountAndAddressAsKeyFacts() {
        List<Fact> facts = InventedBriefs.blocks(brief, Block.DescriptionList.class).getFirst().facts();

        assertEquals(List.of("Marking", "As of", "Edition", "Filter", "Contents", "Address"),
            facts.stream().map(Fact::label).toList());
        assertEquals("Strand: Moon base", InventedBriefs.plainText(facts.get(3).value()));
        assertEquals("8 events (1998 – 24 August 2023)", InventedBriefs.plainText(facts.get(4).value()));
    }

    @Test
    void ordersKeyPointsSectionsAndNotes() {
        assertEquals(List.of("summary", "section-1", "notes"),
            InventedBriefs.anchors(brief));
    }

    @Test
    void describesAnEventWithPlacesOriginsSideAndRatings() {
        Entry entry = entry("2021-11-19-missile-defence-consultations");

        assertEquals("19 November 2021", entry.date());
        assertEquals("Consultation · Maravel · 3 pages, 1 origin: Ministry of Foreign Affairs of Sutria"
            + " · told by Sutria only · credibility 2 (probably true) · significance 2 (a notable step)",
            entry.details());
    }

    @Test
    void addsTheOfficeHeldThatDayAtAPersonsFirstMention() {
        List<List<Inline>> body = entry("2017-12-21-moon-base-announced").body();

        assertEquals("Brendan O’Hara (Head of the Norland Space Agency):", body.get(1).getFirst().text());
        assertEquals("Brendan O’Hara:", body.get(2).getFirst().text());
    }

    @Test
    void quotesAPhraseInItsLanguage() {
        List<Inline> statement = entry("2019-03-15-moon-base-agreement").body().getLast();

        assertTrue(statement.contains(new Foreign("基地向所有国家开放", "zh")), statement.toString());
    }

    @Test
    void hasOneNotePerSourceAndChain() {
        Document document = InventedBriefs.ofQuery(Query.ALL.withSort(Sort.OLDEST), InventedBriefs.ENGLISH);
        List<String> notes = InventedBriefs.blocks(document, Notes.class).getFirst().notes().stream()
            .map(note -> InventedBriefs.plainText(note.runs())).toList();

        assertEquals(List.copyOf(notes), notes.stream().distinct().toList());
    }

    @Test
    void notesTheChainFromOriginToPublisher() {
        Document document = InventedBriefs.ofQuery(Query.ALL.with(Facet.KIND, "consultation"), InventedBriefs.ENGLISH);

        assertTrue(InventedBriefs.blocks(document, Notes.class).getFirst().notes().stream()
            .map(note -> InventedBriefs.plainText(note.runs()))
            .anyMatch(note -> note.contains("Chain: Ministry of Foreign Affairs of Sutria → Global Wire. A2.")));
    }

    @Test
    void numbersNotesInTheOrderOfFirstMention() {
        List<Integer> marks = InventedBriefs.runs(brief).filter(NoteMark.class::isInstance)
            .map(mark -> ((NoteMark) mark).number()).distinct().toList();

        assertEquals(IntStream.rangeClosed(1, marks.size()).boxed().toList(), marks);
        assertEquals(marks.size(), InventedBriefs.blocks(brief, Notes.class).getFirst().notes().size());
    }

    @Test
    void omitsStatementsInAShortBrief() {
        Document brief = InventedBriefs.brief(InventedBriefs.VALID_YAML + "length: short\n", InventedBriefs.ENGLISH);

        assertTrue(InventedBriefs.blocks(brief, Entry.class).stream().allMatch(entry -> entry.body().size() == 1));
    }

    @Test
    void marksAnEventInATableWithOneNote() {
        Table table = InventedBriefs.blocks(InventedBriefs.withSection("shows: table"), Table.class).getFirst();

        assertEquals(List.of("Date", "Event", "Told by", "Kind"), table.header());
        assertEquals(8, table.rows().size());
        assertTrue(table.rows().stream()
            .allMatch(row -> row.get(1).stream().filter(NoteMark.class::isInstance).count() == 1));
    }

    @Test
    void listsCommitmentsWithTheirStagesAndHowLateTheyAre() {
        Document brief = InventedBriefs
            .brief(InventedBriefs.VALID_YAML.replace("strand=moon-base", "strand=missile-defence-dialogue")
                .replace("chronology", "commitments"), InventedBriefs.ENGLISH);
        List<List<Inline>> cells = InventedBriefs.blocks(brief, Table.class).getFirst().rows().getFirst();

        assertEquals("19 November 2023; 224 days overdue", InventedBriefs.plainText(cells.get(2)));
        assertEquals(List.of(new Inline.StatusMark("pending", "pending")), cells.get(3));
        assertEquals(7, InventedBriefs.blocks(InventedBriefs.withSection("shows: commitments"), Table.class).getFirst()
            .rows().size());
    }

    @Test
    void narrowsCommitmentsByStatus() {
        Table table = InventedBriefs
            .blocks(InventedBriefs.withSection("shows: commitments", "status: [superseded]"), Table.class).getFirst();

        assertEquals("To launch every joint mission from Cape Ardent.",
            table.rows().getFirst().getFirst().getFirst().text());
        assertEquals(1, table.rows().size());
    }

    @Test
    void listsEventsReportedByOneSideOnly() {
        Table table = InventedBriefs.blocks(InventedBriefs.withSection("shows: one-sided"), Table.class).getFirst();

        assertEquals(4, table.rows().size());
        assertTrue(table.rows().stream().allMatch(row -> InventedBriefs.plainText(row.get(2)).endsWith(" only")));
    }

    @Test
    void drawsEventsPerYearWithLinksThatNarrowTheFilter() {
        Block.Figure figure = InventedBriefs
            .blocks(InventedBriefs.withSection("shows: figure", "by: kind"), Block.Figure.class).getFirst();

        assertEquals("8 events by year of the first day and by kind.", figure.caption());
        assertEquals(figure.drawing().data(), figure.narrowDrawing().data());
        assertTrue(figure.narrowDrawing().width() < figure.drawing().width());
        assertTrue(figure.drawing().shapes().stream().anyMatch(shape -> shape instanceof entente.picture.Shape.Link link
            && link.href().equals("/en/events?kind=agreement&strand=moon-base&since=2019&until=2019&sort=-date")));
    }

    @Test
    void statesThatASectionIsEmpty() {
        Document brief = InventedBriefs.withSection("shows: table", "filter: kind=patrol");

        assertEquals("The set holds nothing that fits.",
            InventedBriefs.plainText(InventedBriefs.blocks(brief, Paragraph.class).getFirst().runs()));
    }

    @Test
    void listsPeopleInTheirOwnScriptWithTheirOffices() {
        Document brief =
            InventedBriefs.brief(InventedBriefs.VALID_YAML + "annexes: [actors, method]\n", InventedBriefs.ENGLISH);
        Table table = InventedBriefs.blocks(brief, Table.class).getLast();

        assertEquals(List.of("Name", "Offices", "Events"), table.header());
        assertTrue(table.rows().stream().anyMatch(row -> InventedBriefs.plainText(row.getFirst()).startsWith("Song Wei")
            && row.getFirst().stream().anyMatch(Foreign.class::isInstance)
            && InventedBriefs.plainText(row.get(1)).startsWith("Director of the Space Office of Sutria")));
        assertEquals("method", InventedBriefs.anchors(brief).getLast());
    }

    @Test
    void keepsTheOrderOfAnySelection() {
        SearchResult selection = InventedBriefs.INDEX.search(Query.ALL.with(Facet.STRAND, "strait-shield"));
        Document brief = BriefWriter.write(BriefPlan.of(selection, InventedBriefs.ITALIAN));

        assertEquals("entente-events-strand-strait-shield-2024-06-30", brief.imprint().fileName());
        assertEquals("/it/events?strand=strait-shield", brief.imprint().address());
        assertEquals("Filone: Le esercitazioni Scudo dello Stretto", brief.imprint().titles().subtitle());
        assertEquals(
            selection.events().stream().map(event -> event.title().in(InventedBriefs.ITALIAN.language())).toList(),
            InventedBriefs.blocks(brief, Entry.class).stream().map(entry -> entry.title().getFirst().text()).toList());
    }

    @Test
    void writesABriefWithoutEvents() {
        Document brief =
            InventedBriefs.ofQuery(Query.ALL.with(Facet.KIND, "patrol").with(Facet.STRAND, "moon-base"),
                InventedBriefs.ENGLISH);

        assertEquals("The set holds nothing that fits.", InventedBriefs.firstKeyPoint(brief));
        assertEquals(List.of(), InventedBriefs.blocks(brief, Notes.class));
    }

    @Test
    void rejectsMoreEventsThanTheLimit() {
        SearchResult all = InventedBriefs.INDEX.search(Query.ALL);
        var tooManyEvents = new SearchResult(all.set(), all.query(),
            Collections.nCopies(TooManyEvents.LIMIT + 1, all.events().getFirst()), all.counts(), all.yearCounts(),
            all.relaxations(),
            all.partialMatchesOnly(), all.suggestions(), all.highlighter());

        var exception = assertThrows(TooManyEvents.class, () -> BriefPlan.of(tooManyEvents, InventedBriefs.ENGLISH));

        assertEquals(20_001, exception.found());
        assertEquals(20_000, exception.limit());
    }

    private static Entry entry(String event) {
        String title = TestSets.invented().event(event).orElseThrow().title().in(InventedBriefs.ENGLISH.language());
        return InventedBriefs
            .blocks(InventedBriefs.ofQuery(Query.ALL.withSort(Sort.OLDEST), InventedBriefs.ENGLISH), Entry.class)
            .stream()
            .filter(entry -> entry.title().getFirst().text().equals(title)).findFirst().orElseThrow();
    }
}

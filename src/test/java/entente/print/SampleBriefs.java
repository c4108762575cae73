package entente.print;

import entente.brief.BriefLength;
import entente.brief.Imprints;
import entente.brief.document.Block;
import entente.brief.document.Block.BulletList;
import entente.brief.document.Block.DescriptionList;
import entente.brief.document.Block.Entry;
import entente.brief.document.Block.Fact;
import entente.brief.document.Block.Figure;
import entente.brief.document.Block.Note;
import entente.brief.document.Block.Notes;
import entente.brief.document.Block.Paragraph;
import entente.brief.document.Block.Table;
import entente.brief.document.Document;
import entente.brief.document.Document.Section;
import entente.brief.document.Imprint;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Foreign;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.NoteMark;
import entente.brief.document.Inline.Plain;
import entente.brief.document.Inline.Strong;
import entente.brief.document.Inline.Title;
import entente.model.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sample briefs about two invented states, in both languages, with every kind of block. */
public final class SampleBriefs {
    private static final String SITE = "https://entente.example/";

    private SampleBriefs() {}

    /** A full-length brief with the given title and content. */
    public static Document of(Language language, String title, List<Block> front, List<Section> sections,
        List<Section> backMatter) {
        boolean english = language == Language.ENGLISH;
        var titles = new Imprint.Titles(english ? "Entente brief 2 · Space" : "Dossier Entente 2 · Spazio", title,
            english
                ? "What was announced, what followed, and who says so"
                : "Che cosa fu annunciato, che cosa seguì e chi lo dice");
        var imprint = Imprints.of(language, titles, LocalDate.of(2031, 4, 30),
            SITE + language.tag() + "/briefs/sample?since=2021&topic=launch",
            "Entente · " + (english ? "set of 30 April 2031 · " : "raccolta del 30 aprile 2031 · ") + "5f2c5f2c5f2c");
        return new Document(imprint, BriefLength.FULL, front, sections, backMatter);
    }

    /** An English brief without sections. */
    public static Document of(Block... blocks) {
        return of(Language.ENGLISH, "A brief", List.of(blocks), List.of(), List.of());
    }

    /** Plain text as inline content. */
    public static List<Inline> words(String words) {
        return List.of(new Plain(words));
    }

    static Link link(String words) {
        return new Link(words, SITE + "en/events/2031-04-12-station");
    }

    /** A realistic English brief of several pages. */
    public static Document english() {
        return of(Language.ENGLISH, "The Lake Station: a joint lunar base on paper and on schedule", List.of(facts()),
            List.of(summary(), story(), oneSide(), unknown()), List.of(Section.of("Notes", "notes", List.of(notes()))));
    }

    private static DescriptionList facts() {
        return new DescriptionList(List.of(
            new Fact("Query", List.of(new Link("topic: launch, lunar base · since 2021",
                SITE + "en/events?topic=launch&since=2021"))),
            new Fact("Events", words("47 of 421, from March 2021 to April 2031")),
            new Fact("As of", words("30 April 2031")),
            new Fact("Fingerprint", words("5f2c5f2c5f2c")),
            new Fact("Marking", words("TLP:CLEAR"))));
    }

    private static Section summary() {
        return Section.of("Summary", "summary", List.of(new BulletList(List.of(
            List.of(new Strong("The station is agreed, not built. "), new Plain("Veldmark and Ostrany signed"
                + " eleven documents on the Lake Station between 2021 and 2031; two of fourteen dated"
                + " commitments have been kept"), new NoteMark(1), new Plain(".")),
            words("Both capitals speak of 2036 as the year of the reactor. The first said 2033; the date moved"
                + " three times, each time by statement and without explanation."),
            List.of(new Plain("Only one side reports the transfer of early-warning data. No independent origin"
                + " confirms it"), new NoteMark(2), new NoteMark(3), new Plain("."))))));
    }

    private static Section story() {
        return new Section("How it came about", "story", List.of(
            new Figure(SampleDrawings.columns("Events a year", "Columns: 2021 to 2031, two series."),
                "Figure 1. Events a year, by who reports them. Grey years are incomplete."),
            new Paragraph(List.of(new Plain("The idea is older than the agreement. In "),
                new Title("Outline of a Common Space Policy", "en"), new Plain(" the deputy prime minister, Ju."
                    + " Borisov ("),
                new Foreign("Борисов", "ru"), new Plain("), and general "),
                new Foreign("张又侠", "zh"), new Plain(" had already named a "),
                link("joint station"), new Plain(" as a goal; intergovernmental correspondence confirms it"),
                new NoteMark(4), new Plain(". What changed in 2021 was the form: a memorandum, open to third"
                    + " parties, with a timetable that both sides have quoted ever since.")))),
            List.of(episodes()));
    }

    private static Section episodes() {
        return Section.of("From memorandum to intergovernmental agreement", "agreement", List.of(
            new Entry("9 March 2021", List.of(link("Agencies sign a memorandum on a joint lunar station"),
                new NoteMark(1)), "Agreement · Lakeport, by video link · 3 origins · significance 3 · credibility 1",
                List.of(words("The heads of the two space agencies signed a memorandum of understanding on building"
                    + " a station on the surface or in orbit of the Moon, open to all interested countries."),
                    List.of(new Strong("A. Kestrel, Veldmark: "), new Plain("“a historic step for both peoples”"),
                        new NoteMark(2)),
                    List.of(new Strong("Ostrany space agency: "), new Plain("“equal partners”"),
                        new NoteMark(3)))),
            new Entry("17–19 June 2021", List.of(link("Roadmap names three phases up to 2035")),
                "Statement · Port Amity · 2 origins · significance 2 · credibility 2",
                List.of(words("At a conference the agencies presented a roadmap: reconnaissance until 2025,"
                    + " construction until 2035, use from 2036."))),
            new Entry("November 2022", List.of(link("Intergovernmental agreement on the station signed"),
                new NoteMark(5)), "Agreement · place unknown · 1 origin · significance 3 · credibility 3",
                List.of(words("The text is not public. A ratification note gives its date."))),
            ledger()));
    }

    private static Table ledger() {
        var rows = new ArrayList<List<List<Inline>>>();
        String[] statuses = {"kept", "partly kept", "pending", "lapsed", "superseded", "under way"};
        String[] commitments = {"Deliver the first module to the assembly hall in Lakeport",
            "Publish the interoperability standards for docking, power and communications",
            "Launch the first reconnaissance probe", "Choose the landing site jointly",
            "Open the programme to at least ten further countries and organisations"};
        for (int i = 0; i < 22; i++) {
            rows.add(List.of(List.of(link("C" + (i + 1))), words(commitments[i % commitments.length]),
                words(2022 + i % 9 + ""), words(statuses[i % statuses.length]),
                List.of(new Plain(i % 3 == 0 ? "Both" : "Ostrany only"), new NoteMark(i % 6 + 1))));
        }
        return new Table("Table 1. Commitments by date due",
            List.of("No.", "What was promised", "Due", "Status", "Said by"),
            List.of(7, 50, 9, 16, 18), rows);
    }

    private static Notes notes() {
        var notes = new ArrayList<Note>();
        for (int i = 1; i <= 6; i++) {
            notes.add(new Note(i, List.of(new Plain("Kestrel Wire, "),
                new Title("Capitals agree on lunar station", "en"),
                new Plain(", " + i + " March 2021, "), new Link("https://wire.example/2021/03/0" + i
                    + "/capitals-agree-on-lunar-station-after-years-of-talks", "https://wire.example/2021/03/0" + i),
                new Plain("; citing the Ostrany space agency, citing the ministry’s own channel. B2."))));
        }
        return new Notes(notes);
    }

    private static Section oneSide() {
        return Section.of("What is told by one side only", "one-side", List.of(
            new Paragraph(List.of(new Plain("Eleven events rest on origins of one side. "), new Strong("Two of them"),
                new Plain(" carry the highest significance; the reader is advised to quote them with their origin ("),
                new Link("see the summary", "#summary"), new Plain(").")))));
    }

    private static Section unknown() {
        return Section.of("What is not known", "unknown", List.of(
            new BulletList(List.of(words("Whether the agreement of November 2022 has entered into force."),
                words("Who pays: no budget line has been published by either side.")))));
    }

    /** A realistic Italian brief. */
    public static Document italian() {
        var facts = new DescriptionList(List.of(new Fact("Ricerca", words("tema: lancio, base lunare · dal 2021")),
            new Fact("Eventi", words("47 su 421, da marzo 2021 ad aprile 2031")),
            new Fact("Impronta", words("5f2c5f2c5f2c"))));
        var summary =
            new Paragraph(words("L’interoperabilità dei sistemi di allarme precoce, annunciata più volte dalle due"
                + " capitali, resta un’intenzione: nessuna fonte indipendente ne conferma la realizzazione, e le"
                + " dichiarazioni successive ne rinviano l’entrata in funzione di quasi un decennio."));
        var entries = new ArrayList<Block>();
        for (int i = 1; i <= 14; i++) {
            entries.add(new Entry(i + " settembre 2022", List.of(link("Le delegazioni concordano il calendario delle"
                + " esercitazioni congiunte"), new NoteMark(i)), "Incontro · Porto Amicizia · 2 origini · rilievo 2"
                    + " · attendibilità 2",
                List.of(words("I rappresentanti dei ministeri hanno sottoscritto un protocollo"
                    + " sulle notifiche reciproche dei lanci e sull’addestramento congiunto degli equipaggi, senza"
                    + " indicare scadenze né stanziamenti."))));
        }
        var notes = new Notes(java.util.stream.IntStream.rangeClosed(1, 14).mapToObj(i -> new Note(i, List.of(
            new Plain("Agenzia del Lago, "), new Title("Intesa sulle esercitazioni", "it"),
            new Plain(", " + i + " settembre 2022, "), link("https://agenzia.example/2022/09/" + i),
            new Plain("; cita il ministero.")))).toList());
        return of(Language.ITALIAN, "La stazione del Lago: una base lunare comune tra carta e calendario",
            List.of(facts),
            List.of(Section.of("In sintesi", "sintesi", List.of(summary)),
                Section.of("Gli eventi", "eventi", entries)),
            List.of(Section.of("Note", "note", List.of(notes))));
    }
}

package entente.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.brief.Sheet.Cell;
import entente.insight.Datum;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.search.Index;
import entente.search.Query;
import entente.search.Selection;
import entente.wording.Addresses;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataSheetsTest {
    private static final EventSet SET = Sets.invented();

    @Test
    void keepsTheNamesOfItsColumns() {
        assertEquals(
            """
                readme: item label text
                summary: year events side_norland side_sutria side_both side_third_parties significance_3 significance_2 \
                significance_1
                events: event_id date start end precision areas topics kind strands title summary participants participant_ids \
                places place_ids origins origin_names origin_ids side significance credibility statements citations related \
                reviewed address
                statements: event_id statement_id speaker_ids speakers audience_id text phrases phrase_languages citations \
                origins origin_ids side address
                citations: event_id statement_id source_id outlet_id outlet reliability title published published_start \
                language url chain chain_ids origin_id origin_side note accessed
                actors: actor_id kind name_en name_it name_ru name_zh country parent_id offices events address
                commitments: commitment_id stage strand text made_in by_ids by due due_end status assessed reasoning evidence \
                address
                codebook: list code label parent about
                """,
            columns(Language.ENGLISH));
        assertEquals(columns(Language.ENGLISH), columns(Language.ITALIAN));
    }

    @Test
    void namesItsSheetsInTheLanguageOfTheTexts() {
        assertEquals(List.of("README", "Riepilogo", "Eventi", "Dichiarazioni", "Citazioni", "Attori", "Impegni", "Codici"),
            sheets(all(), Language.ITALIAN).stream().map(Sheet::name).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesAsManyRowsAsItAnnouncesEachAsWideAsItsColumns(Language language) {
        for (var selection : List.of(all(), select("q", "nothing-has-this-word"))) {
            for (var sheet : sheets(selection, language)) {
                var rows = sheet.rows().get().toList();
                assertEquals(sheet.count(), rows.size(), sheet.id());
                assertTrue(rows.stream().allMatch(row -> row.size() == sheet.columns().size()), sheet.id());
            }
        }
    }

    @Test
    void carriesEveryEventInTheOrderOfTheSelection() {
        var selection = select("sort", "significance");
        assertEquals(selection.events().stream().map(Event::id).toList(), column("events", "event_id", selection));
    }

    @Test
    void countsEachYearInPartsThatMakeTheWhole() {
        var years = rows("summary");
        assertEquals(all().years().entrySet().stream().map(year -> year.getKey() + ": " + year.getValue()).toList(),
            years.stream().map(year -> year.get("year") + ": " + year.get("events")).toList());
        for (var part : List.of("side_", "significance_")) {
            for (var year : years) {
                var counted = year.keySet().stream().filter(column -> column.startsWith(part))
                    .mapToInt(column -> Integer.parseInt(year.get(column))).sum();
                assertEquals(Integer.parseInt(year.get("events")), counted, part + year);
            }
        }
    }

    @Test
    void drawsTheYearsByWhoTellsThem() {
        var chart = sheet("summary", all(), Language.ENGLISH).chart();
        assertEquals("year", chart.category());
        assertEquals(List.of("side_norland", "side_sutria", "side_both", "side_third_parties"),
            chart.series().stream().map(Sheet.Series::column).toList());
        assertEquals("Norland only", chart.series().getFirst().name());
    }

    @Test
    void tellsAnEventInOneRow() {
        assertEquals(Map.ofEntries(
            Map.entry("date", "2016-05-20"),
            Map.entry("start", "2016-05-20"),
            Map.entry("precision", "day"),
            Map.entry("areas", "defence"),
            Map.entry("topics", "sea|missile-defence"),
            Map.entry("strands", "missile-defence-dialogue|strait-shield"),
            Map.entry("participants", "Anna Lindqvist, Minister of Defence of Norland (Host)|"
                + "Étienne Maréchal, Minister of Defence of Sutria (Visitor)"),
            Map.entry("participant_ids", "lindqvist|marechal"),
            Map.entry("origins", "2"),
            Map.entry("origin_ids", "norland-mod|sutria-mod"),
            Map.entry("side", "both"),
            Map.entry("credibility", "1"),
            Map.entry("statements", "1"),
            Map.entry("citations", "5"),
            Map.entry("related", "follows:2013-09-02-strait-shield-2013"),
            Map.entry("address", "https://entente.example/en/events/2016-05-20-defence-ministers-meet")),
            row("events", "2016-05-20-defence-ministers-meet", Set.of("date", "start", "precision", "areas", "topics",
                "strands", "participants", "participant_ids", "origins", "origin_ids", "side", "credibility",
                "statements",
                "citations", "related", "address")));
    }

    @Test
    void putsRealDaysBesideADateOfLowPrecision() {
        assertEquals(Map.of("date", "2003-05", "start", "2003-05-01", "end", "2003-05-31", "precision", "month"),
            row("events", "2003-05-first-joint-launch", Set.of("date", "start", "end", "precision")));
        var starts = sheet("events", all(), Language.ENGLISH).rows().get().map(row -> row.get(2)).toList();
        assertTrue(starts.stream().allMatch(Cell.Day.class::isInstance));
    }

    @Test
    void citesEveryChainFromItsOriginToItsPublisher() {
        var event = SET.events().get("2017-12-21-moon-base-announced");
        var chains = rows("citations").stream().filter(row -> event.id().equals(row.get("event_id"))).toList();
        assertEquals(List.of("", "", "", "s1", "s1", "s2"),
            chains.stream().map(row -> row.get("statement_id")).toList());
        assertEquals(
            Map.of("chain_ids", "norland-wire|global-wire|corriere-alpino", "origin_id", "norland-wire", "origin_side",
                "norland"),
            only(chains.get(1), Set.of("chain_ids", "origin_id", "origin_side")));
        assertEquals(3, chains.get(1).get("chain").split(" > ").length);
        assertEquals("Leaves out Sutria", chains.get(2).get("note"));
    }

    @Test
    void countsAnOutletAsTheBodyBehindIt() {
        var channel = rows("citations").stream()
            .filter(row -> row.get("source_id").equals("norland-mod-channel-2016-05-20-ministers")).findFirst()
            .orElseThrow();
        assertEquals("norland-mod", channel.get("origin_id"));
        assertEquals(channel.get("outlet_id"), channel.get("chain_ids"));
    }

    @Test
    void keepsWhatWasSaidBesideWhoSaidItToWhom() {
        assertEquals(
            Map.of("statement_id", "s1", "speaker_ids", "lindqvist", "audience_id", "marechal", "phrases",
                "пролив принадлежит всем", "phrase_languages", "ru", "origins", "1", "side", "norland"),
            row("statements", "2016-05-20-defence-ministers-meet",
                Set.of("statement_id", "speaker_ids", "audience_id", "phrases", "phrase_languages", "origins",
                    "side")));
    }

    @Test
    void followsACommitmentThroughItsStages() {
        var steps =
            rows("commitments").stream().filter(row -> row.get("commitment_id").equals("moon-base-in-steps")).toList();
        assertEquals(List.of("", "1", "2", "3", "4"), steps.stream().map(row -> row.get("stage")).toList());
        assertEquals(List.of("under-way", "kept", "kept", "pending", "pending"),
            steps.stream().map(row -> row.get("status")).toList());
        assertEquals(List.of("2035-12-31", "2019-12-31", "2023-12-31", "2030-12-31", ""),
            steps.stream().map(row -> row.get("due_end")).toList());
        assertEquals(List.of("2017-12-21-moon-base-announced", "", "", "", ""),
            steps.stream().map(row -> row.get("made_in")).toList());
    }

    @Test
    void takesOnlyCommitmentsMadeOrEvidencedInTheSelectedEvents() {
        assertEquals(List.of("yearly-strait-shield"),
            column("commitments", "commitment_id", select("strand", "strait-shield")).stream().distinct().toList());
    }

    @Test
    void takesOnlyActorsOfTheSelectedEventsAndCountsThem() {
        var ministers = select("q", "Lindqvist Maréchal Stellheim");
        var actors = column("actors", "actor_id", ministers);
        assertTrue(actors.containsAll(List.of("lindqvist", "marechal")));
        var expected = ministers.events().stream()
            .filter(event -> event.participants().stream().anyMatch(taking -> taking.actor().id().equals("lindqvist"))
                || event.statements().stream()
                    .anyMatch(said -> said.speakers().stream().anyMatch(actor -> actor.id().equals("lindqvist"))))
            .count();
        assertEquals(Long.toString(expected), column("actors", "events", ministers).get(actors.indexOf("lindqvist")));
    }

    @Test
    void explainsEveryCodeThatItUses() {
        var terms =
            rows("codebook").stream().map(row -> row.get("list") + ":" + row.get("code")).collect(Collectors.toSet());
        Map.of("areas", "areas", "topics", "topics", "kind", "kinds", "strands", "strands", "side", "side",
            "significance",
            "significance", "credibility", "credibility", "precision", "precision").forEach((column, list) -> {
                for (var cell : column("events", column, all())) {
                    for (var code : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
                        assertTrue(terms.contains(list + ":" + code), column + " " + code);
                    }
                }
            });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsEveryColumn(Language language) {
        var sheets = sheets(all(), language);
        var explained = table(sheets.getLast()).stream().filter(row -> row.get("list").equals("columns"))
            .map(row -> row.get("parent") + "." + row.get("code")).toList();
        assertEquals(sheets.subList(1, sheets.size() - 1).stream()
            .flatMap(sheet -> sheet.columns().stream().map(column -> sheet.id() + "." + column.name())).toList(),
            explained);
    }

    @Test
    void saysWhatItIsAnAnswerTo() {
        var selection = select("kind", "exercise");
        var readme = table(sheets(selection, Language.ENGLISH).getFirst()).stream()
            .collect(Collectors.toMap(row -> row.get("item"), row -> row.get("text")));
        assertEquals("The title", readme.get("title"));
        assertEquals("Kind: exercise", readme.get("filter"));
        assertEquals("https://entente.example/en/events?kind=exercise", readme.get("address"));
        assertEquals(Integer.toString(selection.events().size()), readme.get("events"));
        assertEquals(SET.date().toString(), readme.get("set_date"));
        assertEquals(SET.fingerprint(), readme.get("fingerprint"));
        assertTrue(readme.get("how_to_cite").contains(SET.fingerprint().substring(0, 12)));
        assertTrue(readme.keySet().containsAll(Set.of("licence", "sheet_events", "sheet_codebook", "rule_text")));
    }

    @Test
    void partsValuesByAPipeThatNoValueCanHold() {
        assertEquals("a|b ¦ c", new Datum.Several(List.of("a", "b | c")).joined());
    }

    private static Selection all() {
        return Index.of(SET).select(Query.ALL);
    }

    private static Selection select(String parameter, String value) {
        return Index.of(SET).select(Query.parse(Map.of(parameter, new String[]{value}), SET));
    }

    private static List<Sheet> sheets(Selection selection, Language language) {
        return DataSheets.of("The title", "Kind: exercise", selection,
            new Addresses("https://entente.example", language));
    }

    private static Sheet sheet(String id, Selection selection, Language language) {
        return sheets(selection, language).stream().filter(sheet -> sheet.id().equals(id)).findFirst().orElseThrow();
    }

    private static String columns(Language language) {
        return sheets(all(), language).stream()
            .map(sheet -> sheet.id() + ": "
                + sheet.columns().stream().map(Sheet.Column::name).collect(Collectors.joining(" ")) + "\n")
            .collect(Collectors.joining());
    }

    private static List<String> column(String id, String name, Selection selection) {
        return table(sheet(id, selection, Language.ENGLISH)).stream().map(row -> row.get(name)).toList();
    }

    private static List<Map<String, String>> rows(String id) {
        return table(sheet(id, all(), Language.ENGLISH));
    }

    private static Map<String, String> row(String id, String event, Set<String> columns) {
        return only(rows(id).stream().filter(row -> row.get("event_id").equals(event)).findFirst().orElseThrow(),
            columns);
    }

    private static Map<String, String> only(Map<String, String> row, Set<String> columns) {
        return columns.stream().collect(Collectors.toMap(column -> column, row::get));
    }

    private static List<Map<String, String>> table(Sheet sheet) {
        return sheet.rows().get().map(row -> {
            var read = new HashMap<String, String>();
            for (int at = 0; at < row.size(); at++) {
                read.put(sheet.columns().get(at).name(), words(row.get(at)));
            }
            return Map.copyOf(read);
        }).toList();
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words) -> words;
            case Cell.Quantity(double number) -> Long.toString((long) number);
            case Cell.Day(LocalDate day) -> day.toString();
            case Cell.Tally tally -> Integer.toString(tally.count());
            case Cell.Address(String words, String href) -> words;
            case Cell.Empty empty -> "";
        };
    }
}

package entente.brief.sheet;

import static entente.brief.SheetTables.SET;
import static entente.brief.SheetTables.allEvents;
import static entente.brief.SheetTables.column;
import static entente.brief.SheetTables.columns;
import static entente.brief.SheetTables.pick;
import static entente.brief.SheetTables.row;
import static entente.brief.SheetTables.rows;
import static entente.brief.SheetTables.select;
import static entente.brief.SheetTables.sheet;
import static entente.brief.SheetTables.sheets;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.sheet.Sheet.Cell;
import entente.model.Event;
import entente.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataSheetsTest {
    private static final String COLUMNS = """
        readme: item label text
        summary: year events side_norland side_sutria side_both side_third_parties significance_3 \
        significance_2 significance_1 area_space area_defence
        figures: figure title sheet about
        events: event_id date start end precision areas topics kind strands title summary participants \
        participant_ids places place_ids origins origin_names origin_ids side lacking significance credibility \
        statements citations related reviewed address coded
        statements: event_id statement_id speaker_ids speakers audience_id text phrases phrase_languages \
        citations origins origin_ids side address
        citations: event_id statement_id source_id outlet_id outlet reliability title published \
        published_start language url chain chain_ids origin_id origin_side note accessed
        actors: actor_id kind name_en name_it name_ru name_zh country parent_id offices events address
        commitments: commitment_id stage strand strand_id text made_in by_ids by due due_end days_left status assessed \
        reasoning evidence address
        years: year topic_lunar_exploration topic_satellite_navigation topic_launch topic_missile_defence topic_sea \
        topic_air kind_agreement kind_declaration kind_meeting kind_consultation kind_exercise kind_patrol \
        kind_transfer kind_mission kind_announcement kind_decision kind_others
        timeline: event_id date start title areas significance lane_space lane_defence
        places: place_id place country body latitude longitude events address
        ties: tie actor_id with_id events
        calendar: strand_id name area episodes first last YEARS
        codebook: list code label parent about
        """;

    @Test
    void keepsColumnNamesInEveryLanguage() {
        assertEquals(COLUMNS.replace("YEARS",
            allEvents().yearCounts().keySet().stream().map(year -> "y_" + year).collect(joining(" "))),
            columns(Language.ENGLISH));
        assertEquals(columns(Language.ENGLISH), columns(Language.ITALIAN));
    }

    @Test
    void namesSheetsInTheLanguageOfTheBrief() {
        assertEquals(
            List.of("README", "Riepilogo", "Figure", "Eventi", "Dichiarazioni", "Citazioni", "Attori", "Impegni",
                "Anni",
                "Linea del tempo", "Luoghi", "Legami", "Calendario", "Codici"),
            sheets(allEvents(), Language.ITALIAN).stream().map(Sheet::name).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void yieldsTheStatedNumberOfRowsWithOneCellPerColumn(Language language) {
        for (var selection : List.of(allEvents(), select("q", "nothing-has-this-word"))) {
            for (var sheet : sheets(selection, language)) {
                var rows = sheet.rows().get().toList();
                assertEquals(sheet.rowCount(), rows.size(), sheet.id());
                assertTrue(rows.stream().allMatch(row -> row.size() == sheet.columns().size()), sheet.id());
            }
        }
    }

    @Test
    void listsEveryEventInTheOrderOfTheSelection() {
        var selection = select("sort", "significance");
        assertEquals(selection.events().stream().map(Event::id).toList(),
            column("events", "event_id", selection));
    }

    @Test
    void countsOfSidesAndOfSignificanceAddUpToTheEventsOfAYear() {
        var years = rows("summary");
        assertEquals(
            allEvents().yearCounts().entrySet().stream().map(year -> year.getKey() + ": " + year.getValue()).toList(),
            years.stream().map(year -> year.get("year") + ": " + year.get("events")).toList());
        for (var prefix : List.of("side_", "significance_")) {
            for (var year : years) {
                var sum = year.keySet().stream().filter(column -> column.startsWith(prefix))
                    .mapToInt(column -> Integer.parseInt(year.get(column))).sum();
                assertEquals(Integer.parseInt(year.get("events")), sum, prefix + year);
            }
        }
    }

    @Test
    void drawsEventsPerYearByReportingSide() {
        var chart = sheet("summary", allEvents(), Language.ENGLISH).charts().getLast();
        assertEquals("year", chart.category());
        assertEquals(List.of("side_norland", "side_sutria", "side_both", "side_third_parties"),
            chart.series().stream().map(Chart.Series::column).toList());
        assertEquals("Norland only", chart.series().getFirst().name());
    }

    @Test
    void writesAnEventAsOneRow() {
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
            row("events", "2016-05-20-defence-ministers-meet",
                Set.of("date", "start", "precision", "areas", "topics",
                    "strands", "participants", "participant_ids", "origins", "origin_ids", "side", "credibility",
                    "statements",
                    "citations", "related", "address")));
    }

    @Test
    void givesFirstAndLastDayOfADateOfLowPrecision() {
        assertEquals(Map.of("date", "2003-05", "start", "2003-05-01", "end", "2003-05-31", "precision", "month"),
            row("events", "2003-05-first-joint-launch", Set.of("date", "start", "end", "precision")));
        var starts =
            sheet("events", allEvents(), Language.ENGLISH).rows().get().map(row -> row.get(2)).toList();
        assertTrue(starts.stream().allMatch(Cell.DateCell.class::isInstance));
    }

    @Test
    void listsEveryChainFromOriginToPublisher() {
        var event = SET.events().get("2017-12-21-moon-base-announced");
        var chains = rows("citations").stream().filter(row -> event.id().equals(row.get("event_id"))).toList();
        assertEquals(List.of("", "", "", event.id() + ".s1", event.id() + ".s1", event.id() + ".s2"),
            chains.stream().map(row -> row.get("statement_id")).toList());
        assertEquals(
            Map.of("chain_ids", "norland-wire|global-wire|corriere-alpino", "origin_id", "norland-wire", "origin_side",
                "norland"),
            pick(chains.get(1), Set.of("chain_ids", "origin_id", "origin_side")));
        assertEquals(3, chains.get(1).get("chain").split(" > ").length);
        assertEquals("Leaves out Sutria", chains.get(2).get("note"));
    }

    @Test
    void attributesAnOutletToTheOrganisationItSpeaksFor() {
        var channel = rows("citations").stream()
            .filter(row -> row.get("source_id").equals("norland-mod-channel-2016-05-20-ministers")).findFirst()
            .orElseThrow();
        assertEquals("norland-mod", channel.get("origin_id"));
        assertEquals(channel.get("outlet_id"), channel.get("chain_ids"));
    }

    @Test
    void writesAStatementWithSpeakersAndAudience() {
        assertEquals(
            Map.of("statement_id", "2016-05-20-defence-ministers-meet.s1", "speaker_ids", "lindqvist", "audience_id",
                "marechal", "phrases",
                "пролив принадлежит всем", "phrase_languages", "ru", "origins", "1", "side", "norland"),
            row("statements", "2016-05-20-defence-ministers-meet",
                Set.of("statement_id", "speaker_ids", "audience_id", "phrases", "phrase_languages", "origins",
                    "side")));
    }

    @Test
    void listsACommitmentThenItsStages() {
        var stages =
            rows("commitments").stream().filter(row -> row.get("commitment_id").equals("moon-base-in-steps"))
                .toList();
        assertEquals(List.of("", "1", "2", "3", "4"), stages.stream().map(row -> row.get("stage")).toList());
        assertEquals(List.of("under-way", "kept", "kept", "pending", "pending"),
            stages.stream().map(row -> row.get("status")).toList());
        assertEquals(List.of("2035-12-31", "2019-12-31", "2023-12-31", "2030-12-31", ""),
            stages.stream().map(row -> row.get("due_end")).toList());
        assertEquals(List.of("2017-12-21-moon-base-announced", "", "", "", ""),
            stages.stream().map(row -> row.get("made_in")).toList());
    }

    @Test
    void listsOnlyCommitmentsMadeOrEvidencedInTheSelectedEvents() {
        assertEquals(List.of("yearly-strait-shield"),
            column("commitments", "commitment_id", select("strand", "strait-shield")).stream().distinct()
                .toList());
    }

    @Test
    void listsOnlyActorsOfTheSelectedEventsWithTheirCounts() {
        var ministers = select("q", "Lindqvist Maréchal Stellheim");
        var actors = column("actors", "actor_id", ministers);
        assertTrue(actors.containsAll(List.of("lindqvist", "marechal")));
        var expected = ministers.events().stream()
            .filter(
                event -> event.participants().stream()
                    .anyMatch(participant -> participant.actor().id().equals("lindqvist"))
                    || event.statements().stream()
                        .anyMatch(statement -> statement.speakers().stream()
                            .anyMatch(actor -> actor.id().equals("lindqvist"))))
            .count();
        assertEquals(Long.toString(expected),
            column("actors", "events", ministers).get(actors.indexOf("lindqvist")));
    }
}

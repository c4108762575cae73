package entente.picture;

import entente.TestSets;
import entente.insight.AttributionGraph;
import entente.insight.Backlinks;
import entente.insight.CoParticipation;
import entente.insight.YearCounts;
import entente.model.Actor.State;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Vocabulary.Area;
import entente.picture.graph.Network;
import entente.picture.graph.ProvenanceGraph;
import entente.picture.map.WorldMap;
import entente.picture.time.EventSeriesChart;
import entente.picture.time.Timeline;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Writes the pictures of the curated set as SVG files to {@code target/gallery}, for visual checks: in the frames of a
 * page, a phone and paper.
 */
final class Gallery {
    private static final Path FOLDER = Path.of("target/gallery");
    private static final EventSet SET = TestSets.curated();
    private static final List<Event> EVENTS = List.copyOf(SET.events().values());
    private static final List<Area> AREAS = List.copyOf(SET.vocabulary().areas().values());
    private static final List<String> EVENTS_WITH_CHAINS = List.of("2022-12-21-borisov-lunar-base-phases",
        "2025-11-19-missile-defence-consultations", "2025-11-20-belousov-zhang-youxia-moscow",
        "2020-07-24-s-400-missiles-suspension-reported");
    private static final Backlinks BACKLINKS = Backlinks.of(SET);
    private static final SiteUrls URLS = new SiteUrls("", Language.ENGLISH);

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        pictures().forEach((name, draw) -> {
            for (var frame : List.of(Frame.PAGE, Frame.PHONE, Frame.PRINT)) {
                Language language = frame.equals(Frame.PHONE) ? Language.ITALIAN : Language.ENGLISH;
                save(name + "-" + (int) frame.width(), draw.apply(Messages.in(language), frame));
            }
        });
    }

    private static Map<String, BiFunction<Messages, Frame, Drawing>> pictures() {
        var pictures = new LinkedHashMap<String, BiFunction<Messages, Frame, Drawing>>();
        pictures.put("columns", (messages, frame) -> StackedColumns.of(YearCounts.byAreas(EVENTS, SET.vocabulary()),
            areas -> messages.join(areas.stream().map(area -> area.label().in(messages.language())).toList()),
            areas -> Ink.of(areas, SET.vocabulary()), (areas, year) -> null).draw("Events a year", messages, frame));
        pictures.put("kinds", (messages, frame) -> StackedColumns.of(YearCounts.byKind(EVENTS, SET.vocabulary()),
            kind -> kind.label().in(messages.language()), kind -> null, (kind, year) -> null)
            .draw("Events a year", messages, frame));
        pictures.put("calendar", (messages, frame) -> new EventSeriesChart(SET.strands().values().stream()
            .map(strand -> new EventSeriesChart.Row(strand.names().in(messages.language()), URLS.url(strand),
                Ink.series(AREAS.indexOf(strand.area())), BACKLINKS.eventsOf(strand)))
            .toList(), URLS).draw("Series", messages, frame));
        pictures.put("network", (messages, frame) -> new Network(
            CoParticipation.of(EVENTS, 40, actor -> !(actor instanceof State)), SET.vocabulary().principals(),
            URLS)
            .draw("Who meets whom", "Others", messages, frame));
        pictures.put("map", map(EVENTS));
        pictures.put("timeline", timeline(EVENTS));
        for (var strand : List.of("early-warning", "air-patrols", "ilrs", "summits")) {
            pictures.put("map-" + strand, map(BACKLINKS.eventsOf(SET.strands().get(strand))));
            pictures.put("timeline-" + strand, timeline(BACKLINKS.eventsOf(SET.strands().get(strand))));
        }
        EVENTS_WITH_CHAINS.forEach(id -> pictures.put("chains-" + id.substring(0, 10),
            (messages, frame) -> new ProvenanceGraph(AttributionGraph.of(SET.event(id).orElseThrow()), URLS)
                .draw("Who took it from whom", messages, frame)));
        return pictures;
    }

    private static BiFunction<Messages, Frame, Drawing> map(List<Event> events) {
        return (messages, frame) -> new WorldMap(events, places -> URLS.url(places.getFirst()))
            .draw("Where events happened", messages, frame);
    }

    private static BiFunction<Messages, Frame, Drawing> timeline(List<Event> events) {
        return (messages, frame) -> new Timeline(events, SET.vocabulary(), URLS).draw("Events", messages, frame);
    }

    private static void save(String name, Drawing drawing) {
        try {
            Files.writeString(FOLDER.resolve(name + ".svg"), SvgFile.of(drawing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

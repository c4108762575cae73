package entente.picture;

import entente.Sets;
import entente.insight.AttributionGraph;
import entente.insight.Backlinks;
import entente.insight.CoParticipation;
import entente.insight.YearCounts;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.State;
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

/** Draws the pictures of the curated set into {@code target/gallery/*.svg}, for a page, a phone and paper, to be looked at. */
final class Gallery {
    private static final Path FOLDER = Path.of("target/gallery");
    private static final EventSet SET = Sets.curated();
    private static final List<Event> EVENTS = List.copyOf(SET.events().values());
    private static final List<Area> AREAS = List.copyOf(SET.vocabulary().areas().values());
    private static final List<String> CHAINED = List.of("2022-12-21-borisov-lunar-base-phases",
        "2025-11-19-missile-defence-consultations", "2025-11-20-belousov-zhang-youxia-moscow",
        "2020-07-24-s-400-missiles-suspension-reported");
    private static final Backlinks BACKLINKS = Backlinks.of(SET);
    private static final SiteUrls ADDRESSES = new SiteUrls("", Language.ENGLISH);

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
        pictures.put("columns", (words, frame) -> StackedColumns.of(YearCounts.byAreas(EVENTS, SET.vocabulary()),
            areas -> words.list(areas.stream().map(area -> area.label().in(words.language())).toList()),
            areas -> Ink.of(areas, SET.vocabulary()), (areas, year) -> null).draw("Events a year", words, frame));
        pictures.put("kinds", (words, frame) -> StackedColumns.of(YearCounts.byKind(EVENTS, SET.vocabulary()),
            kind -> kind.label().in(words.language()), kind -> null, (kind, year) -> null)
            .draw("Events a year", words, frame));
        pictures.put("calendar", (words, frame) -> new EventSeriesChart(SET.strands().values().stream()
            .map(strand -> new EventSeriesChart.Row(strand.names().in(words.language()), ADDRESSES.of(strand),
                Ink.series(AREAS.indexOf(strand.area())), BACKLINKS.episodes(strand)))
            .toList(), ADDRESSES).draw("Series", words, frame));
        pictures.put("network", (words, frame) -> new Network(
            CoParticipation.of(EVENTS, 40, actor -> !(actor instanceof State)), SET.vocabulary().principals(),
            ADDRESSES)
            .draw("Who meets whom", "Others", words, frame));
        pictures.put("map", map(EVENTS));
        pictures.put("timeline", timeline(EVENTS));
        for (var strand : List.of("early-warning", "air-patrols", "ilrs", "summits")) {
            pictures.put("map-" + strand, map(BACKLINKS.episodes(SET.strands().get(strand))));
            pictures.put("timeline-" + strand, timeline(BACKLINKS.episodes(SET.strands().get(strand))));
        }
        CHAINED.forEach(id -> pictures.put("chains-" + id.substring(0, 10), (words, frame) -> new ProvenanceGraph(
            AttributionGraph.of(SET.event(id).orElseThrow()), ADDRESSES).draw("Who took it from whom", words, frame)));
        return pictures;
    }

    private static BiFunction<Messages, Frame, Drawing> map(List<Event> events) {
        return (words, frame) -> new WorldMap(events, places -> ADDRESSES.of(places.getFirst()))
            .draw("Where events happened", words, frame);
    }

    private static BiFunction<Messages, Frame, Drawing> timeline(List<Event> events) {
        return (words, frame) -> new Timeline(events, SET.vocabulary(), ADDRESSES).draw("Events", words, frame);
    }

    private static void save(String name, Drawing drawing) {
        try {
            Files.writeString(FOLDER.resolve(name + ".svg"), Svg.of(drawing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package entente.picture;

import entente.Sets;
import entente.insight.Backlinks;
import entente.insight.Chains;
import entente.insight.Ties;
import entente.insight.Years;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.State;
import entente.model.Vocabulary.Area;
import entente.wording.Addresses;
import entente.wording.Words;
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
    private static final Addresses ADDRESSES = new Addresses("", Language.ENGLISH);

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        pictures().forEach((name, draw) -> {
            for (var frame : List.of(Frame.PAGE, Frame.PHONE, Frame.PRINT)) {
                Language language = frame.equals(Frame.PHONE) ? Language.ITALIAN : Language.ENGLISH;
                save(name + "-" + (int) frame.width(), draw.apply(Words.in(language), frame));
            }
        });
    }

    private static Map<String, BiFunction<Words, Frame, Drawing>> pictures() {
        var pictures = new LinkedHashMap<String, BiFunction<Words, Frame, Drawing>>();
        pictures.put("columns", (words, frame) -> Columns.of(Years.byAreas(EVENTS, SET.vocabulary()),
            areas -> words.list(areas.stream().map(area -> area.label().in(words.language())).toList()),
            areas -> Ink.of(areas, SET.vocabulary()), (areas, year) -> null).draw("Events a year", words, frame));
        pictures.put("kinds", (words, frame) -> Columns.of(Years.byKind(EVENTS, SET.vocabulary()),
            kind -> kind.label().in(words.language()), kind -> null, (kind, year) -> null)
            .draw("Events a year", words, frame));
        pictures.put("calendar", (words, frame) -> new SeriesCalendar(SET.strands().values().stream()
            .map(strand -> new SeriesCalendar.Row(strand.names().in(words.language()), ADDRESSES.of(strand),
                Ink.series(AREAS.indexOf(strand.area())), BACKLINKS.episodes(strand)))
            .toList(), ADDRESSES).draw("Series", words, frame));
        pictures.put("network", (words, frame) -> new Network(
            Ties.of(EVENTS, 40, actor -> !(actor instanceof State)), SET.vocabulary().principals(), ADDRESSES)
            .draw("Who meets whom", "Others", words, frame));
        pictures.put("map", map(EVENTS));
        pictures.put("timeline", timeline(EVENTS));
        for (var strand : List.of("early-warning", "air-patrols", "ilrs", "summits")) {
            pictures.put("map-" + strand, map(BACKLINKS.episodes(SET.strands().get(strand))));
            pictures.put("timeline-" + strand, timeline(BACKLINKS.episodes(SET.strands().get(strand))));
        }
        CHAINED.forEach(id -> pictures.put("chains-" + id.substring(0, 10), (words, frame) -> new ChainFigure(
            Chains.of(SET.event(id).orElseThrow()), ADDRESSES).draw("Who took it from whom", words, frame)));
        return pictures;
    }

    private static BiFunction<Words, Frame, Drawing> map(List<Event> events) {
        return (words, frame) -> new WorldMap(events, places -> ADDRESSES.of(places.getFirst()))
            .draw("Where events happened", words, frame);
    }

    private static BiFunction<Words, Frame, Drawing> timeline(List<Event> events) {
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

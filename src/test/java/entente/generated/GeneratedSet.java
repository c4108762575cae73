package entente.generated;

import entente.model.Citation;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.model.Source;
import entente.model.Statement;
import entente.model.Voice;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes one set after a template. */
public final class GeneratedSet {
    /** Events that share one text, so that a million fit into a few gigabytes. */
    private static final int DIFFERENT_TEXTS = 50_000;

    private final EventSet template;
    private final List<Event> models;
    private final SplittableRandom random;
    private final List<World> worlds = new ArrayList<>();
    private final Speech speech;
    private final Map<Integer, LocalizedText> texts = new LinkedHashMap<>();
    private final SequencedMap<String, Source> sources = new LinkedHashMap<>();

    private GeneratedSet(EventSet template, int size, long seed) {
        this.template = template;
        this.models = List.copyOf(template.events().values());
        this.random = new SplittableRandom(seed);
        this.speech = new Speech(template, random.split());
        int growth = Math.max(1, size / models.size());
        for (int world = 0; world < Math.ceil(Math.sqrt(growth)); world++) {
            worlds.add(new World(template, world));
        }
    }

    /** @param size number of events, at least one */
    public static EventSet of(EventSet template, int size, long seed) {
        return new GeneratedSet(template, size, seed).set(size);
    }

    private EventSet set(int size) {
        List<Event> events = new ArrayList<>(size);
        for (int number = 0; number < size; number++) {
            events.add(event(number));
        }
        events.sort(Comparator.comparing(Event::date).thenComparing(Event::id));
        var byId = new LinkedHashMap<String, Event>();
        events.forEach(event -> byId.put(event.id(), event));
        return new EventSet(template.vocabulary(), World.all(worlds, World::strands), World.all(worlds, World::actors),
            World.all(worlds, World::places), World.all(worlds, World::outlets), sources, byId, new LinkedHashMap<>(),
            template.codebook(), "0".repeat(64), new LinkedHashMap<>());
    }

    private Event event(int number) {
        Event model = models.get(random.nextInt(models.size()));
        World world = world();
        EventDate date = date(model.date());
        String start = date instanceof EventDate.DateInterval span ? span.from().edtf() : date.edtf();
        var cited = new LinkedHashMap<String, Source>();
        return new Event("%s-event-%d".formatted(start, number), date, model.kind(), model.topics(),
            model.strands().stream().map(world::of).toList(), model.significance(), model.credibility(),
            text(number, 0, model.title()), text(number, 1, model.summary()),
            model.places().stream().map(world::of).toList(), model.participants().stream().map(world::of).toList(),
            model.statements().stream().map(said -> statement(said, world, number, cited)).toList(),
            citations(model.citations(), world, number, cited), List.of(), model.reviewed());
    }

    /** The lower the more likely: each world has half as many events again as the next but one. */
    private World world() {
        double share = random.nextDouble();
        return worlds.get((int) (worlds.size() * share * share));
    }

    /** Another date of the same year and precision. */
    private EventDate date(EventDate model) {
        return switch (model) {
            case EventDate.YearDate year -> year;
            case EventDate.MonthDate(var month) -> new EventDate.MonthDate(month.withMonth(1 + random.nextInt(12)));
            case EventDate.DayDate(var day) -> new EventDate.DayDate(day.withDayOfYear(1 + random.nextInt(365)));
            case EventDate.DateInterval(var from, var to) when from instanceof EventDate.DayDate(LocalDate first) -> {
                LocalDate begin = first.withDayOfYear(1 + random.nextInt(365));
                yield new EventDate.DateInterval(new EventDate.DayDate(begin),
                    new EventDate.DayDate(begin.plusDays(to.last().toEpochDay() - first.toEpochDay())));
            }
            case EventDate.DateInterval span -> span;
        };
    }

    private LocalizedText text(int number, int part, LocalizedText model) {
        int key = (number % DIFFERENT_TEXTS) * 8 + part;
        return texts.computeIfAbsent(key, unseen -> speech.like(model));
    }

    private Statement statement(Statement said, World world, int number, Map<String, Source> cited) {
        int part = 2 + Math.floorMod(said.id().hashCode(), 6);
        return new Statement(said.id(), said.speakers().stream().map(world::of).toList(),
            said.audience() == null ? null : world.of(said.audience()), text(number, part, said.text()), said.phrases(),
            citations(said.citations(), world, number, cited));
    }

    private List<Citation> citations(List<Citation> models, World world, int number, Map<String, Source> cited) {
        return models.stream().map(model -> {
            List<Voice> via = model.via().stream().map(world::of).toList();
            Source source = cited.computeIfAbsent(model.source().id(), unseen -> source(model.source(), world, number));
            return new Citation(source, via, model.note());
        }).toList();
    }

    private Source source(Source model, World world, int number) {
        String id = world.of(model.outlet()).id() + "-" + number + "-" + sources.size();
        var source = new Source(id, world.of(model.outlet()), model.title(), URI.create("https://example.org/" + id),
            model.published(), model.language(), model.accessed());
        sources.put(id, source);
        return source;
    }

    /** What a generated set has of everything, for a line of a table. */
    public static String describe(EventSet set) {
        return Stream.of(set.events().size() + " events", set.sources().size() + " sources",
            set.outlets().size() + " outlets", set.actors().size() + " actors", set.places().size() + " places")
            .reduce((one, other) -> one + ", " + other).orElseThrow();
    }
}

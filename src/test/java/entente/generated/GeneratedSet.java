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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates one event set from a template. */
public final class GeneratedSet {
    /**
     * Larger sets repeat their texts after this number of events, so that a million events fit into a few gigabytes.
     */
    private static final int DIFFERENT_TEXTS = 50_000;

    private final EventSet template;
    private final List<Event> models;
    private final SplittableRandom random;
    private final List<TemplateCopy> copies = new ArrayList<>();
    private final MarkovText textGenerator;
    private final Map<Integer, LocalizedText> texts = new LinkedHashMap<>();
    private final SequencedMap<String, Source> sources = new LinkedHashMap<>();

    private GeneratedSet(EventSet template, int size, long seed) {
        this.template = template;
        this.models = List.copyOf(template.events().values());
        this.random = new SplittableRandom(seed);
        this.textGenerator = new MarkovText(template, random.split());
        int growth = Math.max(1, size / models.size());
        for (int index = 0; index < Math.ceil(Math.sqrt(growth)); index++) {
            copies.add(new TemplateCopy(template, index));
        }
    }

    /**
     * A set that is the same for the same arguments.
     *
     * @param size number of events, at least one
     */
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
        return new EventSet(template.vocabulary(), TemplateCopy.recordsOf(copies, TemplateCopy::strands),
            TemplateCopy.recordsOf(copies, TemplateCopy::actors), TemplateCopy.recordsOf(copies, TemplateCopy::places),
            TemplateCopy.recordsOf(copies, TemplateCopy::outlets), sources, byId, new LinkedHashMap<>(),
            template.codebook(), "0".repeat(64), new LinkedHashMap<>());
    }

    private Event event(int number) {
        Event model = models.get(random.nextInt(models.size()));
        TemplateCopy copy = copy();
        EventDate date = date(model.date());
        String start = date instanceof EventDate.DateInterval interval ? interval.from().edtf() : date.edtf();
        var cited = new LinkedHashMap<String, Source>();
        return new Event("%s-event-%d".formatted(start, number), date, model.kind(), model.topics(),
            model.strands().stream().map(copy::of).toList(), model.significance(), model.credibility(),
            text(number, 0, model.title()), text(number, 1, model.summary()),
            model.places().stream().map(copy::of).toList(), model.participants().stream().map(copy::of).toList(),
            model.statements().stream().map(statement -> statement(statement, copy, number, cited)).toList(),
            citations(model.citations(), copy, number, cited), List.of(), model.coded(), model.reviewed());
    }

    /**
     * A random copy of the template. The probability falls with its number: the square of a uniform share selects it.
     */
    private TemplateCopy copy() {
        double share = random.nextDouble();
        return copies.get((int) (copies.size() * share * share));
    }

    /** Another date of the same year and precision. */
    private EventDate date(EventDate model) {
        return switch (model) {
            case EventDate.YearDate year -> year;
            case EventDate.MonthDate(var month) -> new EventDate.MonthDate(month.withMonth(1 + random.nextInt(12)));
            case EventDate.DayDate(var day) -> new EventDate.DayDate(day.withDayOfYear(1 + random.nextInt(365)));
            case EventDate.DateInterval(var from, var to) when from instanceof EventDate.DayDate(LocalDate first) -> {
                LocalDate start = first.withDayOfYear(1 + random.nextInt(365));
                yield new EventDate.DateInterval(new EventDate.DayDate(start),
                    new EventDate.DayDate(start.plusDays(to.last().toEpochDay() - first.toEpochDay())));
            }
            case EventDate.DateInterval interval -> interval;
        };
    }

    private LocalizedText text(int number, int part, LocalizedText model) {
        int key = (number % DIFFERENT_TEXTS) * 8 + part;
        return texts.computeIfAbsent(key, missing -> textGenerator.like(model));
    }

    private Statement statement(Statement model, TemplateCopy copy, int number, Map<String, Source> cited) {
        int part = 2 + Math.floorMod(model.id().hashCode(), 6);
        return new Statement(model.id(), model.speakers().stream().map(copy::of).toList(),
            model.audience() == null ? null : copy.of(model.audience()), text(number, part, model.text()),
            model.phrases(), citations(model.citations(), copy, number, cited));
    }

    private List<Citation> citations(List<Citation> models, TemplateCopy copy, int number, Map<String, Source> cited) {
        return models.stream().map(model -> {
            List<Voice> via = model.via().stream().map(copy::of).toList();
            Source source = cited.computeIfAbsent(model.source().id(), missing -> source(model.source(), copy, number));
            return new Citation(source, via, model.note());
        }).toList();
    }

    private Source source(Source model, TemplateCopy copy, int number) {
        String id = copy.of(model.outlet()).id() + "-" + number + "-" + sources.size();
        var source = new Source(id, copy.of(model.outlet()), model.title(), URI.create("https://example.org/" + id),
            model.published(), model.language(), model.accessed());
        sources.put(id, source);
        return source;
    }

    /** The numbers of records of each type, as one line of text. */
    public static String describe(EventSet set) {
        return Stream.of(set.events().size() + " events", set.sources().size() + " sources",
            set.outlets().size() + " outlets", set.actors().size() + " actors", set.places().size() + " places")
            .collect(Collectors.joining(", "));
    }
}

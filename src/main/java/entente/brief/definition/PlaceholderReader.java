package entente.brief.definition;

import entente.model.CodedEnum;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.EventSet;
import entente.search.Index;
import entente.search.query.Query;
import entente.text.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what stands between braces in the words of a definition: {@code date EVENT}, {@code cite EVENT…},
 * {@code status COMMITMENT}, or a {@link Measure} with a filter that is laid over the brief's.
 */
final class PlaceholderReader {
    private static final String STATUS = "status=";
    private static final List<String> NAMES = Stream.concat(
        Stream.of("date", "cite", "status"), Arrays.stream(Measure.values()).map(Measure::code)).toList();

    private final EventSet set;
    private final Index index;
    private final FilterReader filters;

    PlaceholderReader(EventSet set, Index index, FilterReader filters) {
        this.set = set;
        this.index = index;
        this.filters = filters;
    }

    Prose.Part read(String placeholder) throws DefinitionException {
        List<String> words = List.of(placeholder.split("\\s+"));
        List<String> arguments = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "date" -> new Prose.When(known(only(arguments, "date"), set.events(), "an event"));
            case "cite" -> new Prose.Cited(events(arguments));
            case "status" -> new Prose.StatusOf(known(only(arguments, "status"), set.commitments(), "a commitment"));
            default -> figure(words.getFirst(), arguments);
        };
    }

    private Prose.Figure figure(String name, List<String> arguments) throws DefinitionException {
        Measure measure = CodedEnum.of(Measure.class, name)
            .orElseThrow(() -> new DefinitionException("the placeholder '" + name + "'", oneOf(NAMES, name)));
        boolean counts = measure == Measure.COMMITMENTS;
        Query query = filters.read(arguments.stream().filter(pair -> !counts || !pair.startsWith(STATUS)).toList());
        if (measure.needsEvents() && index.select(query).events().isEmpty()) {
            throw new DefinitionException("'" + name + "' of no event", "a filter that finds at least one");
        }
        return new Prose.Figure(measure, query, new CommitmentFilter(counts ? statuses(arguments) : Set.of()));
    }

    private static Set<Status> statuses(List<String> arguments) throws DefinitionException {
        var statuses = EnumSet.noneOf(Status.class);
        for (String pair : arguments) {
            if (pair.startsWith(STATUS)) {
                String code = pair.substring(STATUS.length());
                statuses.add(CodedEnum.of(Status.class, code).orElseThrow(() -> new DefinitionException(
                    "status '" + code + "'", oneOf(Arrays.stream(Status.values()).map(Status::code).toList(), code))));
            }
        }
        return statuses;
    }

    private List<Event> events(List<String> ids) throws DefinitionException {
        if (ids.isEmpty()) {
            throw new DefinitionException("'cite' of nothing", "the id of an event or several");
        }
        var events = new ArrayList<Event>();
        for (String id : ids) {
            events.add(known(id, set.events(), "an event"));
        }
        return events;
    }

    private static String only(List<String> arguments, String name) throws DefinitionException {
        if (arguments.size() != 1) {
            throw new DefinitionException("'" + name + "' of " + arguments.size() + " ids", "one");
        }
        return arguments.getFirst();
    }

    private static <R> R known(String id, Map<String, R> records, String what) throws DefinitionException {
        R known = records.get(id);
        if (known == null) {
            throw new DefinitionException("'" + id + "'", "the id of " + what + meant(records.keySet(), id));
        }
        return known;
    }

    private static String oneOf(Collection<String> choices, String word) {
        return "one of " + String.join(", ", choices) + meant(choices, word);
    }

    private static String meant(Collection<String> candidates, String word) {
        return EditDistance.to(word, candidates).map(near -> "; did you mean '" + near + "'?").orElse("");
    }
}

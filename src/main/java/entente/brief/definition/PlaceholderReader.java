package entente.brief.definition;

import entente.model.CodedEnum;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.RecordType;
import entente.model.Withdrawal;
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
 * Parses the placeholders in the prose of a definition: {@code date EVENT}, {@code cite EVENT…},
 * {@code status COMMITMENT}, or a {@link Measure} with a filter that inherits the brief's.
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
        List<String> tokens = List.of(placeholder.split("\\s+"));
        List<String> arguments = tokens.subList(1, tokens.size());
        return switch (tokens.getFirst()) {
            case "date" -> new Prose.DateOf(find(single(arguments, "date"), set.events(), RecordType.EVENT));
            case "cite" -> new Prose.CitationOf(findEvents(arguments));
            case "status" -> new Prose.StatusOf(
                find(single(arguments, "status"), set.commitments(), RecordType.COMMITMENT));
            default -> readFigure(tokens.getFirst(), arguments);
        };
    }

    private Prose.ComputedValue readFigure(String name, List<String> arguments) throws DefinitionException {
        Measure measure = CodedEnum.of(Measure.class, name)
            .orElseThrow(() -> new DefinitionException("the placeholder '" + name + "'", oneOf(NAMES, name)));
        boolean countsCommitments = measure == Measure.COMMITMENTS;
        Query query =
            filters.read(arguments.stream().filter(pair -> !countsCommitments || !pair.startsWith(STATUS)).toList());
        if (measure.needsEvents() && index.search(query).events().isEmpty()) {
            throw new DefinitionException("'" + name + "' of no event", "a filter that finds at least one");
        }
        return new Prose.ComputedValue(measure, query,
            new CommitmentFilter(countsCommitments ? readStatuses(arguments) : Set.of()));
    }

    private static Set<Status> readStatuses(List<String> arguments) throws DefinitionException {
        var statuses = EnumSet.noneOf(Status.class);
        for (String pair : arguments) {
            if (pair.startsWith(STATUS)) {
                String code = pair.substring(STATUS.length());
                statuses.add(Status.ASSESSED.stream().filter(status -> status.code().equals(code)).findFirst()
                    .orElseThrow(() -> new DefinitionException("status '" + code + "'",
                        oneOf(Status.ASSESSED.stream().map(Status::code).toList(), code))));
            }
        }
        return statuses;
    }

    private List<Event> findEvents(List<String> ids) throws DefinitionException {
        if (ids.isEmpty()) {
            throw new DefinitionException("'cite' of nothing", "the id of an event or several");
        }
        var events = new ArrayList<Event>();
        for (String id : ids) {
            events.add(find(id, set.events(), RecordType.EVENT));
        }
        return events;
    }

    private static String single(List<String> arguments, String name) throws DefinitionException {
        if (arguments.size() != 1) {
            throw new DefinitionException("'" + name + "' of " + arguments.size() + " ids", "one");
        }
        return arguments.getFirst();
    }

    private <R> R find(String id, Map<String, R> records, RecordType type) throws DefinitionException {
        R record = records.get(id);
        if (record != null) {
            return record;
        }
        Withdrawal withdrawal = set.withdrawals().get(id);
        throw withdrawal != null && withdrawal.record() == type
            ? DefinitionException.ofWithdrawn(withdrawal)
            : new DefinitionException("'" + id + "'",
                "the id of " + (type == RecordType.EVENT ? "an event" : "a " + type.code())
                    + didYouMean(records.keySet(), id));
    }

    private static String oneOf(Collection<String> values, String found) {
        return "one of " + String.join(", ", values) + didYouMean(values, found);
    }

    private static String didYouMean(Collection<String> values, String found) {
        return EditDistance.nearest(found, values).map(nearest -> "; did you mean '" + nearest + "'?").orElse("");
    }
}

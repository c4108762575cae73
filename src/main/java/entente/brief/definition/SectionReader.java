package entente.brief.definition;

import static java.util.stream.Collectors.toCollection;

import entente.brief.BriefLength;
import entente.model.CodedEnum;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.LocalizedText;
import entente.reading.yaml.FieldResult;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ValueParser;
import entente.reading.yaml.ValueParsers;
import entente.reading.yaml.YamlValue;
import entente.search.Index;
import entente.search.query.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a section of a definition. The field {@code shows} decides which other fields are allowed. */
final class SectionReader {
    /** Values of the field {@code shows}. */
    private enum Shows implements CodedEnum {
        TEXT, CHRONOLOGY, TABLE, COMMITMENTS, ONE_SIDED, FIGURE
    }

    private static final ValueParser<List<Status>> STATUSES =
        ValueParsers.listOf(ValueParsers.coded(Status.ASSESSED), status -> status);

    private static final ValueParser<BriefLength> LENGTH = ValueParsers.coded(BriefLength.class);

    private final Index index;
    private final Query briefQuery;
    private final BriefLength briefLength;
    private final FilterReader filters;
    private final ProseReader prose;

    /**
     * A reader for the sections of one brief.
     *
     * @param briefQuery the query of the brief; the filter of a section may only narrow it
     * @param briefLength the default for sections without a length of their own
     */
    SectionReader(Index index, Query briefQuery, BriefLength briefLength, FilterReader filters, ProseReader prose) {
        this.index = index;
        this.briefQuery = briefQuery;
        this.briefLength = briefLength;
        this.filters = filters;
        this.prose = prose;
    }

    Optional<SectionDefinition> read(RecordReader record) {
        FieldResult<LocalizedText> heading =
            record.required("heading", ValueParsers.localizedText(ValueParsers.plainText(80)));
        FieldResult<Shows> shows = record.required("shows", ValueParsers.coded(Shows.class));
        if (!shows.isPresent()) {
            return Optional.empty();
        }
        ValueParser<List<Prose>> proseList = ValueParsers.listOf(prose);
        FieldResult<List<Prose>> paragraphs = shows.get() == Shows.TEXT
            ? record.required("words", proseList)
            : record.optional("words", proseList);
        Supplier<SectionDefinition.Content> content = readContent(shows.get(), record);
        return record.build(() -> new SectionDefinition(heading.get(), paragraphs.orElse(List.of()), content.get()));
    }

    private Supplier<SectionDefinition.Content> readContent(Shows shows, RecordReader record) {
        Query query = shows == Shows.TEXT ? briefQuery : record.optional("filter", this::readFilter).orElse(briefQuery);
        return switch (shows) {
            case TEXT -> SectionDefinition.TextOnly::new;
            case CHRONOLOGY -> {
                FieldResult<BriefLength> length = record.optional("length", LENGTH);
                yield () -> new SectionDefinition.Chronology(query, length.orElse(briefLength));
            }
            case TABLE -> () -> new SectionDefinition.Table(query);
            case ONE_SIDED -> () -> new SectionDefinition.OneSided(query);
            case COMMITMENTS -> {
                FieldResult<List<Status>> statuses = record.optional("status", STATUSES);
                FieldResult<BriefLength> length = record.optional("length", LENGTH);
                yield () -> new SectionDefinition.Commitments(query,
                    new CommitmentFilter(Set.copyOf(statuses.orElse(List.of()))),
                    length.orElse(briefLength));
            }
            case FIGURE -> {
                FieldResult<SectionDefinition.Grouping> grouping =
                    record.required("by", ValueParsers.coded(SectionDefinition.Grouping.class));
                yield () -> new SectionDefinition.Figure(query, grouping.get());
            }
        };
    }

    /** Reports a filter that selects events outside the brief. */
    private Optional<Query> readFilter(YamlValue value) {
        return filters.parse(value).flatMap(query -> {
            Set<String> outsideIds = eventIds(query);
            outsideIds.removeAll(eventIds(briefQuery));
            return outsideIds.isEmpty()
                ? Optional.of(query)
                : value.reject("%d events that the brief's own filter leaves out".formatted(outsideIds.size()),
                    "a filter that narrows it");
        });
    }

    private Set<String> eventIds(Query query) {
        return index.search(query).events().stream().map(Event::id).collect(toCollection(HashSet::new));
    }
}

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

/** Reads a section of a definition: which fields it has depends on what it shows. */
final class SectionReader {
    /** What sections may show, as definitions write it. */
    private enum Shows implements CodedEnum {
        TEXT, CHRONOLOGY, TABLE, COMMITMENTS, ONE_SIDED, FIGURE
    }

    private static final ValueParser<List<Status>> STATUSES =
        ValueParsers.listOf(ValueParsers.coded(Status.class), status -> status);

    private static final ValueParser<BriefLength> LENGTH = ValueParsers.coded(BriefLength.class);

    private final Index index;
    private final Query whole;
    private final BriefLength length;
    private final FilterReader filters;
    private final ProseReader prose;

    /**
     * @param whole the brief's own query, which no section may widen
     * @param length the brief's own, from which a section may differ
     */
    SectionReader(Index index, Query whole, BriefLength length, FilterReader filters, ProseReader prose) {
        this.index = index;
        this.whole = whole;
        this.length = length;
        this.filters = filters;
        this.prose = prose;
    }

    Optional<SectionDefinition> read(RecordReader fields) {
        FieldResult<LocalizedText> heading = fields.required("heading", ValueParsers.text(ValueParsers.words(80)));
        FieldResult<Shows> shows = fields.required("shows", ValueParsers.coded(Shows.class));
        if (!shows.isThere()) {
            return Optional.empty();
        }
        ValueParser<List<Prose>> paragraphs = ValueParsers.listOf(prose);
        FieldResult<List<Prose>> words = shows.get() == Shows.TEXT
            ? fields.required("words", paragraphs)
            : fields.optional("words", paragraphs);
        Supplier<SectionDefinition.Content> content = content(shows.get(), fields);
        return fields.build(() -> new SectionDefinition(heading.get(), words.or(List.of()), content.get()));
    }

    private Supplier<SectionDefinition.Content> content(Shows shows, RecordReader fields) {
        Query query = shows == Shows.TEXT ? whole : fields.optional("filter", this::narrower).or(whole);
        return switch (shows) {
            case TEXT -> SectionDefinition.TextOnly::new;
            case CHRONOLOGY -> {
                FieldResult<BriefLength> told = fields.optional("length", LENGTH);
                yield () -> new SectionDefinition.Chronology(query, told.or(length));
            }
            case TABLE -> () -> new SectionDefinition.Table(query);
            case ONE_SIDED -> () -> new SectionDefinition.OneSided(query);
            case COMMITMENTS -> {
                FieldResult<List<Status>> statuses = fields.optional("status", STATUSES);
                FieldResult<BriefLength> told = fields.optional("length", LENGTH);
                yield () -> new SectionDefinition.Commitments(query,
                    new CommitmentFilter(Set.copyOf(statuses.or(List.of()))),
                    told.or(length));
            }
            case FIGURE -> {
                FieldResult<SectionDefinition.By> by =
                    fields.required("by", ValueParsers.coded(SectionDefinition.By.class));
                yield () -> new SectionDefinition.Figure(query, by.get());
            }
        };
    }

    private Optional<Query> narrower(YamlValue entry) {
        return filters.read(entry).flatMap(query -> {
            Set<String> outside = ids(query);
            outside.removeAll(ids(whole));
            return outside.isEmpty()
                ? Optional.of(query)
                : entry.unfit("%d events that the brief's own filter leaves out".formatted(outside.size()),
                    "a filter that narrows it");
        });
    }

    private Set<String> ids(Query query) {
        return index.select(query).events().stream().map(Event::id).collect(toCollection(HashSet::new));
    }
}

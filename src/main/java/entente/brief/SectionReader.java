package entente.brief;

import static java.util.stream.Collectors.toCollection;

import entente.model.Coded;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.Text;
import entente.reading.Entry;
import entente.reading.Fields;
import entente.reading.Form;
import entente.reading.Forms;
import entente.reading.Found;
import entente.search.Index;
import entente.search.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a section of a definition: which fields it has depends on what it shows. */
final class SectionReader {
    /** What sections may show, as definitions write it. */
    private enum Shows implements Coded {
        TEXT, CHRONOLOGY, TABLE, COMMITMENTS, ONE_SIDED, FIGURE
    }

    private static final Form<List<Status>> STATUSES = Forms.listOf(Forms.coded(Status.class), status -> status);

    private static final Form<Length> LENGTH = Forms.coded(Length.class);

    private final Index index;
    private final Query whole;
    private final Length length;
    private final FilterReader filters;
    private final ProseForm prose;

    /**
     * @param whole the brief's own query, which no section may widen
     * @param length the brief's own, from which a section may differ
     */
    SectionReader(Index index, Query whole, Length length, FilterReader filters, ProseForm prose) {
        this.index = index;
        this.whole = whole;
        this.length = length;
        this.filters = filters;
        this.prose = prose;
    }

    Optional<Section> read(Fields fields) {
        Found<Text> heading = fields.required("heading", Forms.text(Forms.words(80)));
        Found<Shows> shows = fields.required("shows", Forms.coded(Shows.class));
        if (!shows.isThere()) {
            return Optional.empty();
        }
        Form<List<Prose>> paragraphs = Forms.listOf(prose);
        Found<List<Prose>> words = shows.get() == Shows.TEXT
            ? fields.required("words", paragraphs)
            : fields.optional("words", paragraphs);
        Supplier<Section.Content> content = content(shows.get(), fields);
        return fields.build(() -> new Section(heading.get(), words.or(List.of()), content.get()));
    }

    private Supplier<Section.Content> content(Shows shows, Fields fields) {
        Query query = shows == Shows.TEXT ? whole : fields.optional("filter", this::narrower).or(whole);
        return switch (shows) {
            case TEXT -> Section.Words::new;
            case CHRONOLOGY -> {
                Found<Length> told = fields.optional("length", LENGTH);
                yield () -> new Section.Chronology(query, told.or(length));
            }
            case TABLE -> () -> new Section.Listing(query);
            case ONE_SIDED -> () -> new Section.OneSided(query);
            case COMMITMENTS -> {
                Found<List<Status>> statuses = fields.optional("status", STATUSES);
                Found<Length> told = fields.optional("length", LENGTH);
                yield () -> new Section.Undertakings(query, new CommitmentFilter(Set.copyOf(statuses.or(List.of()))),
                    told.or(length));
            }
            case FIGURE -> {
                Found<Section.By> by = fields.required("by", Forms.coded(Section.By.class));
                yield () -> new Section.Tempo(query, by.get());
            }
        };
    }

    private Optional<Query> narrower(Entry entry) {
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

package entente.brief.definition;

import entente.brief.BriefLength;
import entente.brief.TlpMarking;
import entente.brief.definition.BriefDefinition.Annex;
import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.reading.yaml.FieldResult;
import entente.reading.yaml.Problem;
import entente.reading.yaml.Problems;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ValueParser;
import entente.reading.yaml.ValueParsers;
import entente.reading.yaml.YamlFile;
import entente.reading.yaml.YamlLimit;
import entente.reading.yaml.YamlValue;
import entente.search.Index;
import entente.search.query.Query;
import entente.search.query.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads and validates the definitions in {@code reports/} (format: {@code reports/README.md}). Every id and filter in
 * them must exist in the event set. All problems are reported at once, as those of the event set are, and a definition
 * with problems leaves the others as they are.
 */
public final class BriefDefinitionReader {
    private static final String EXTENSION = ".yaml";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    /** Not allowed as an id: {@code briefs/new} is the URL of the form in which users define a brief. */
    private static final String RESERVED_ID = "new";

    private static final ValueParser<Integer> NUMBER =
        ValueParsers.of("a whole number from 1", text -> Optional.of(text)
            .filter(Pattern.compile("[1-9]\\d{0,3}").asMatchPredicate()).map(Integer::valueOf));
    private static final ValueParser<List<Annex>> ANNEX_LIST =
        ValueParsers.listOf(ValueParsers.coded(Annex.class), Function.identity());

    private final EventSet set;
    private final Index index;
    private final Problems problems = new Problems();
    /** The numbers of the valid definitions so far. */
    private final Set<Integer> numbers;

    private BriefDefinitionReader(Index index, Set<Integer> numbers) {
        this.index = index;
        this.set = index.search(Query.ALL).set();
        this.numbers = numbers;
    }

    /**
     * Reads every definition. An invalid one does not affect the others.
     *
     * @param files content by path, such as {@code reports/lunar-base.yaml}; other files are ignored
     * @param index of the event set
     */
    public static Definitions read(SortedMap<String, byte[]> files, Index index) {
        var numbers = new HashSet<Integer>();
        var definitions = new ArrayList<BriefDefinition>();
        var problems = new TreeMap<String, List<Problem>>();
        files.forEach((file, content) -> {
            if (file.endsWith(EXTENSION)) {
                var reader = new BriefDefinitionReader(index, numbers);
                Optional<BriefDefinition> definition = reader.readFile(file, content);
                if (reader.problems.isEmpty()) {
                    definitions.add(definition.orElseThrow());
                } else {
                    problems.put(id(file), reader.problems.all());
                }
            }
        });
        definitions.sort(Comparator.comparingInt(BriefDefinition::number));
        var byId = new LinkedHashMap<String, BriefDefinition>();
        definitions.forEach(definition -> byId.put(definition.id(), definition));
        return problems.isEmpty() ? new Definitions.Valid(byId) : new Definitions.Invalid(byId, problems);
    }

    private static String id(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - EXTENSION.length());
    }

    private Optional<BriefDefinition> readFile(String file, byte[] content) {
        String id = id(file);
        if (!ID.matcher(id).matches() || id.equals(RESERVED_ID)) {
            problems.add(new Problem(file, 0, "", "the name '" + id + "'",
                "lower-case letters a–z, digits and hyphens, and not '" + RESERVED_ID + "'"));
        }
        return YamlFile.open(file, content, YamlLimit.oneRecord(), problems)
            .flatMap(
                record -> readDefinition(id, record).filter(definition -> hasFreeNumber(definition, record)));
    }

    private Optional<BriefDefinition> readDefinition(String id, RecordReader record) {
        FieldResult<Integer> number = record.required("number", NUMBER);
        FieldResult<LocalizedText> title =
            record.required("title", ValueParsers.localizedText(ValueParsers.plainText(80)));
        FieldResult<LocalizedText> subtitle =
            record.required("subtitle", ValueParsers.localizedText(ValueParsers.plainText(160)));
        FieldResult<TlpMarking> marking = record.optional("marking", ValueParsers.coded(TlpMarking.class));
        FieldResult<BriefLength> length = record.optional("length", ValueParsers.coded(BriefLength.class));
        Scope scope = record.optional("filter", this::scope).orElse(allEvents());
        var proseReader = new ProseReader(new PlaceholderReader(set, index, scope.placeholders()));
        var sectionReader =
            new SectionReader(index, scope.query(), length.orElse(BriefLength.FULL), scope.sections(), proseReader);
        FieldResult<List<Prose>> keyPoints = record.required("key-points", ValueParsers.listOf(proseReader).where(
            points -> points.size() >= 3 && points.size() <= 6, points -> points.size() + " key points", "3 to 6"));
        FieldResult<List<SectionDefinition>> sections =
            record.required("sections", ValueParsers.listOf(ValueParsers.record(sectionReader::read)));
        FieldResult<List<Prose>> unknown = record.optional("unknown", ValueParsers.listOf(proseReader));
        FieldResult<List<Annex>> annexes = record.optional("annexes", ANNEX_LIST);
        return record.build(() -> new BriefDefinition(id, number.get(), title.get(), subtitle.get(), marking.orNull(),
            length.orElse(BriefLength.FULL), scope.query(), keyPoints.get(), sections.get(), unknown.orElse(List.of()),
            annexes.orElse(List.of())));
    }

    /** Whether no earlier definition has the number of this one; reports it otherwise. An invalid one takes no number. */
    private boolean hasFreeNumber(BriefDefinition definition, RecordReader record) {
        if (problems.isEmpty() && !numbers.add(definition.number())) {
            record.reject("number", "a number that no other brief has");
            return false;
        }
        return true;
    }

    /**
     * The query of a brief, with the readers of the filters in its sections and placeholders. These filters inherit the
     * parameters of the query. Those of sections also inherit the order, oldest first.
     */
    private record Scope(Query query, FilterReader sections, FilterReader placeholders) {}

    private Scope allEvents() {
        return new Scope(Query.ALL.withSort(Sort.OLDEST), oldestFirst(), FilterReader.of(set));
    }

    private Optional<Scope> scope(YamlValue value) {
        return oldestFirst().parse(value).flatMap(query -> value.text("a filter")
            .map(text -> new Scope(query, oldestFirst().withDefaults(text), FilterReader.of(set).withDefaults(text))));
    }

    private FilterReader oldestFirst() {
        return FilterReader.of(set).withDefaults("sort=" + Sort.OLDEST.code());
    }
}

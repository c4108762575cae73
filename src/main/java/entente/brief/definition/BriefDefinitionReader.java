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
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the definitions of reports/, which reports/README.md documents, against a set: whatever they name must be in it.
 * All problems are reported at once, as those of the set are.
 */
public final class BriefDefinitionReader {
    private static final String EXTENSION = ".yaml";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    /** The address of the form in which readers make their own. */
    private static final String RESERVED = "new";

    private static final ValueParser<Integer> NUMBER =
        ValueParsers.of("a whole number from 1", words -> Optional.of(words)
            .filter(Pattern.compile("[1-9]\\d{0,3}").asMatchPredicate()).map(Integer::valueOf));
    private static final ValueParser<List<Annex>> ANNEXES =
        ValueParsers.listOf(ValueParsers.coded(Annex.class), Function.identity());

    private final EventSet set;
    private final Index index;
    private final Problems problems = new Problems();
    private final Set<Integer> numbers = new HashSet<>();

    private BriefDefinitionReader(Index index) {
        this.index = index;
        this.set = index.select(Query.ALL).set();
    }

    /**
     * Reads every definition.
     *
     * @param files by path, such as {@code reports/lunar-base.yaml}; files that are no YAML are left alone
     */
    public static Definitions read(SortedMap<String, byte[]> files, Index index) {
        var reader = new BriefDefinitionReader(index);
        var definitions = new ArrayList<BriefDefinition>();
        files.forEach((file, content) -> {
            if (file.endsWith(EXTENSION)) {
                reader.file(file, content).ifPresent(definitions::add);
            }
        });
        if (!reader.problems.isEmpty()) {
            return new Definitions.Faulty(reader.problems.all());
        }
        definitions.sort(Comparator.comparingInt(BriefDefinition::number));
        var byId = new LinkedHashMap<String, BriefDefinition>();
        definitions.forEach(definition -> byId.put(definition.id(), definition));
        return new Definitions.Sound(byId);
    }

    private Optional<BriefDefinition> file(String file, byte[] content) {
        String id = file.substring(file.lastIndexOf('/') + 1, file.length() - EXTENSION.length());
        if (!ID.matcher(id).matches() || id.equals(RESERVED)) {
            problems.add(new Problem(file, 0, "", "the name '" + id + "'",
                "lower-case letters a–z, digits and hyphens, and not '" + RESERVED + "'"));
        }
        return YamlFile.open(file, content, YamlFile.ONE_RECORD, problems).flatMap(fields -> definition(id, fields));
    }

    private Optional<BriefDefinition> definition(String id, RecordReader fields) {
        FieldResult<Integer> number =
            fields.required("number", NUMBER.where(numbers::add, "a number that no other brief has"));
        FieldResult<LocalizedText> title = fields.required("title", ValueParsers.text(ValueParsers.words(80)));
        FieldResult<LocalizedText> subtitle = fields.required("subtitle", ValueParsers.text(ValueParsers.words(160)));
        FieldResult<TlpMarking> marking = fields.optional("marking", ValueParsers.coded(TlpMarking.class));
        FieldResult<BriefLength> length = fields.optional("length", ValueParsers.coded(BriefLength.class));
        Scope scope = fields.optional("filter", this::scope).or(everything());
        var prose = new ProseReader(new PlaceholderReader(set, index, scope.placeholders()));
        var section = new SectionReader(index, scope.query(), length.or(BriefLength.FULL), scope.sections(), prose);
        FieldResult<List<Prose>> keyPoints = fields.required("key-points", ValueParsers.listOf(prose).where(
            points -> points.size() >= 3 && points.size() <= 6, points -> points.size() + " key points", "3 to 6"));
        FieldResult<List<SectionDefinition>> sections =
            fields.required("sections", ValueParsers.listOf(ValueParsers.record(section::read)));
        FieldResult<List<Prose>> unknown = fields.optional("unknown", ValueParsers.listOf(prose));
        FieldResult<List<Annex>> annexes = fields.optional("annexes", ANNEXES);
        return fields.build(() -> new BriefDefinition(id, number.get(), title.get(), subtitle.get(), marking.orNull(),
            length.or(BriefLength.FULL), scope.query(), keyPoints.get(), sections.get(), unknown.or(List.of()),
            annexes.or(List.of())));
    }

    /** What a brief is about, and what the filters in it are laid over: those of sections keep the order, oldest first. */
    private record Scope(Query query, FilterReader sections, FilterReader placeholders) {}

    private Scope everything() {
        return new Scope(Query.ALL.sorted(Sort.OLDEST), inOrder(), FilterReader.of(set));
    }

    private Optional<Scope> scope(YamlValue entry) {
        return inOrder().read(entry).flatMap(query -> entry.words("a filter")
            .map(words -> new Scope(query, inOrder().over(words), FilterReader.of(set).over(words))));
    }

    private FilterReader inOrder() {
        return FilterReader.of(set).over("sort=" + Sort.OLDEST.code());
    }
}

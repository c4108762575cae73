package entente.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.brief.definition.BriefDefinitionReader;
import entente.brief.definition.Definitions;
import entente.model.EventSet;
import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import entente.reading.yaml.EventSetFolder;
import entente.reading.yaml.Problem;
import entente.search.Index;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes an edition from the files of a set.
 *
 * @param definitions files of the brief definitions, by path
 */
record EditionLoader(SortedMap<String, byte[]> definitions) {
    /** The name of the setting with the folder of the set, for problems. */
    static final String SETTING = "ENTENTE_EVENTSET";

    /** An edition, or why there is none. */
    sealed interface Result {
        /**
         * A new edition.
         *
         * @param briefProblems problems of the definitions that do not fit the set
         */
        record Loaded(Edition edition, List<Problem> briefProblems) implements Result {}

        /**
         * The files are no valid set.
         *
         * @param problems at least one, sorted
         * @param omitted the number of further problems
         */
        record Refused(Refusal.Reason reason, List<Problem> problems, int omitted) implements Result {}
    }

    /** The edition of a set whose files have these contents. */
    Result load(SortedMap<String, byte[]> contents) {
        byte[] markdown = contents.get(EventSetFolder.COVERAGE);
        if (contents.keySet().stream().noneMatch(EventSetFolder::belongsToSet)) {
            return new Result.Refused(Refusal.Reason.MISSING, List.of(
                new Problem(SETTING, 0, "", "no folder, or one without files", "the folder of an event set")), 0);
        }
        return switch (EventSetReader.read(contents)) {
            case ReadResult.Valid(var set) -> edition(set, markdown == null ? null : new String(markdown, UTF_8));
            case ReadResult.Invalid(var problems, var omitted) ->
                new Result.Refused(Refusal.Reason.INVALID, problems, omitted);
        };
    }

    /**
     * The edition of {@code set}. It has no brief whose definition is invalid for the set, since the packaged
     * definitions are written for the packaged set.
     */
    private Result edition(EventSet set, @Nullable String coverage) {
        var index = Index.of(set);
        return switch (BriefDefinitionReader.read(definitions, index)) {
            case Definitions.Valid(var briefs) -> new Result.Loaded(Edition.of(index, briefs, coverage), List.of());
            case Definitions.Invalid invalid -> {
                Set<String> unavailable = invalid.problemsById().keySet();
                yield new Result.Loaded(
                    Edition.of(index, invalid.byId(), coverage).withUnavailableBriefs(unavailable), invalid.problems());
            }
        };
    }
}

package entente.reading;

import static java.util.stream.Collectors.toMap;

import entente.model.Language;
import entente.model.LocalizedText;
import entente.reading.yaml.EventSetFolder;
import entente.reading.yaml.Problem;
import entente.reading.yaml.Problems;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ValueParsers;
import entente.reading.yaml.YamlFile;
import entente.reading.yaml.YamlLimit;
import entente.text.ForbiddenCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** The files of an event set. Opens each of them, and reports missing and unknown files. */
final class EventSetFiles {
    /** The required files with many records each. */
    private static final List<String> RECORD_FILES = List.of(
        "vocabulary.yaml", "strands.yaml", "outlets.yaml", "actors.yaml", "places.yaml", "sources.yaml",
        "commitments.yaml");

    /** The optional files with many records each. */
    private static final List<String> OPTIONAL_FILES = List.of("withdrawn.yaml");

    private static final Map<String, Language> CODEBOOKS =
        Arrays.stream(Language.values())
            .collect(toMap(EventSetFiles::codebook, language -> language, (a, b) -> a, TreeMap::new));

    private final SortedMap<String, byte[]> files;
    private final Problems problems;
    private final YamlLimit manyRecords = YamlLimit.manyRecords();
    private final Map<String, Optional<RecordReader>> recordFiles;
    private final CompletableFuture<String> fingerprint;

    /**
     * Opens the files with many records, in parallel. At the same time the fingerprint is computed in the background.
     *
     * @param files the contents by relative path
     * @param problems receives what is wrong with the files
     */
    EventSetFiles(SortedMap<String, byte[]> files, Problems problems) {
        this.files = new TreeMap<>(files);
        this.files.keySet().removeIf(file -> !EventSetFolder.belongsToSet(file));
        this.problems = problems;
        this.fingerprint = CompletableFuture.supplyAsync(() -> Fingerprint.of(this.files));
        this.recordFiles =
            RECORD_FILES.parallelStream().collect(toMap(file -> file, file -> open(file, manyRecords)));
        rejectUnknownFiles();
    }

    private static String codebook(Language language) {
        return language == Language.ENGLISH ? "CODEBOOK.md" : "CODEBOOK." + language.tag() + ".md";
    }

    /** The fields of a required file with many records, or empty if it could not be read. */
    Optional<RecordReader> recordFile(String file) {
        return recordFiles.getOrDefault(file, Optional.empty());
    }

    /** The fields of an optional file with many records, or empty if it is absent or could not be read. */
    Optional<RecordReader> optionalFile(String file) {
        return files.containsKey(file) ? open(file, manyRecords) : Optional.empty();
    }

    /** The paths of the events' files, sorted. Reports a problem if there are none. */
    List<EventPath> eventPaths() {
        List<EventPath> paths = files.keySet().stream().map(EventPath::of).flatMap(Optional::stream).toList();
        if (paths.isEmpty()) {
            problems.add("events", "no event", "at least one, in events/YEAR/ID.yaml");
        }
        return paths;
    }

    /** The fields of an event's file, or empty if it could not be read. */
    Optional<RecordReader> event(EventPath path) {
        return open(path.file(), YamlLimit.oneRecord());
    }

    /** The codebook in every language, in Markdown, or empty if one of its files could not be read. */
    Optional<LocalizedText> codebook() {
        var texts = new EnumMap<Language, String>(Language.class);
        CODEBOOKS.forEach((file, language) -> content(file)
            .flatMap(content -> YamlFile.text(file, content, YamlLimit.oneRecord(), problems))
            .filter(text -> hasNoForbiddenCharacter(file, text))
            .ifPresent(text -> texts.put(language, Normalizer.normalize(text, Normalizer.Form.NFC))));
        return texts.size() == CODEBOOKS.size() ? Optional.of(new LocalizedText(texts)) : Optional.empty();
    }

    /** Reports the lines of a text that have a {@link ForbiddenCharacter}. */
    private boolean hasNoForbiddenCharacter(String file, String text) {
        String[] lines = text.split("\n", -1);
        boolean valid = true;
        for (int index = 0; index < lines.length; index++) {
            Optional<ForbiddenCharacter> forbidden = ForbiddenCharacter.first(lines[index]);
            if (forbidden.isPresent()) {
                problems.add(new Problem(file, index + 1, "", forbidden.get().found(), forbidden.get().expected()));
                valid = false;
            }
        }
        return valid;
    }

    /** The {@link Fingerprint} of the files, once it has been computed. */
    String fingerprint() {
        return fingerprint.join();
    }

    private Optional<RecordReader> open(String file, YamlLimit limit) {
        return content(file).flatMap(content -> YamlFile.open(file, content, limit, problems));
    }

    private Optional<byte[]> content(String file) {
        Optional<byte[]> content = Optional.ofNullable(files.get(file));
        if (content.isEmpty()) {
            problems.add(file, "no such file", "it in every set");
        }
        return content;
    }

    private void rejectUnknownFiles() {
        var expected = new ArrayList<>(RECORD_FILES);
        expected.addAll(OPTIONAL_FILES);
        expected.addAll(CODEBOOKS.keySet());
        for (String file : files.keySet()) {
            if (file.startsWith("events/") && EventPath.of(file).isEmpty()) {
                problems.add(file, "a file that is no event's",
                    "events/YEAR/ID.yaml, the id of a–z, digits and hyphens");
            } else if (!file.startsWith("events/") && !expected.contains(file)) {
                problems.add(file, "a file that belongs to no set", ValueParsers.oneOf(expected, file));
            }
        }
    }
}

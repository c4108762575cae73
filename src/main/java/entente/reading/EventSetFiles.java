package entente.reading;

import static java.util.stream.Collectors.toMap;

import entente.model.Language;
import entente.model.LocalizedText;
import entente.reading.yaml.EventSetFolder;
import entente.reading.yaml.Problems;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ValueParsers;
import entente.reading.yaml.YamlFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Which files a set has, and the way into each. What is missing or has no place in a set is reported. */
final class EventSetFiles {
    /** The files with many records. */
    private static final List<String> ROLLS = List.of(
        "vocabulary.yaml", "strands.yaml", "outlets.yaml", "actors.yaml", "places.yaml", "sources.yaml",
        "commitments.yaml");
    /** The files with many records that a set may do without. */
    private static final List<String> PERHAPS = List.of("withdrawn.yaml");

    private static final Map<String, Language> CODEBOOKS =
        Arrays.stream(Language.values())
            .collect(toMap(EventSetFiles::codebook, language -> language, (a, b) -> a, TreeMap::new));

    private final SortedMap<String, byte[]> files;
    private final Problems problems;
    private final Map<String, Optional<RecordReader>> rolls;
    private final CompletableFuture<String> fingerprint;

    EventSetFiles(SortedMap<String, byte[]> files, Problems problems) {
        this.files = new TreeMap<>(files);
        this.files.keySet().removeIf(file -> !EventSetFolder.belongs(file));
        this.problems = problems;
        this.fingerprint = CompletableFuture.supplyAsync(() -> Fingerprint.of(this.files));
        this.rolls = ROLLS.parallelStream().collect(toMap(file -> file, file -> open(file, YamlFile.MANY_RECORDS)));
        judgeStrays();
    }

    private static String codebook(Language language) {
        return language == Language.ENGLISH ? "CODEBOOK.md" : "CODEBOOK." + language.tag() + ".md";
    }

    /** A file with many records; nothing if it could not be read. */
    Optional<RecordReader> roll(String file) {
        return rolls.getOrDefault(file, Optional.empty());
    }

    /** A file with many records that need not be there; nothing if it is not, or could not be read. */
    Optional<RecordReader> perhaps(String file) {
        return files.containsKey(file) ? open(file, YamlFile.MANY_RECORDS) : Optional.empty();
    }

    /** Where the events lie. */
    List<EventPath> events() {
        List<EventPath> events = files.keySet().stream().map(EventPath::of).flatMap(Optional::stream).toList();
        if (events.isEmpty()) {
            problems.add("events", "no event", "at least one, in events/YEAR/ID.yaml");
        }
        return events;
    }

    Optional<RecordReader> event(EventPath path) {
        return open(path.file(), YamlFile.ONE_RECORD);
    }

    /** The rules of coding in every language. */
    Optional<LocalizedText> codebook() {
        var texts = new EnumMap<Language, String>(Language.class);
        CODEBOOKS.forEach((file, language) -> content(file)
            .flatMap(content -> YamlFile.text(file, content, YamlFile.ONE_RECORD, problems))
            .ifPresent(text -> texts.put(language, text)));
        return texts.size() == CODEBOOKS.size() ? Optional.of(new LocalizedText(texts)) : Optional.empty();
    }

    String fingerprint() {
        return fingerprint.join();
    }

    private Optional<RecordReader> open(String file, int limit) {
        return content(file).flatMap(content -> YamlFile.open(file, content, limit, problems));
    }

    private Optional<byte[]> content(String file) {
        Optional<byte[]> content = Optional.ofNullable(files.get(file));
        if (content.isEmpty()) {
            problems.add(file, "no such file", "it in every set");
        }
        return content;
    }

    private void judgeStrays() {
        var expected = new ArrayList<>(ROLLS);
        expected.addAll(PERHAPS);
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

package entente.reading;

import static java.util.stream.Collectors.toMap;

import entente.model.EventSet;
import entente.model.Language;
import entente.model.Text;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Reads a set from its files, each under its path relative to the set's folder ({@code events/2025/x.yaml}). */
public final class EventSetReader {
    /** The files with many records. */
    private static final List<String> ROLLS = List.of(
            "vocabulary.yaml", "strands.yaml", "outlets.yaml", "actors.yaml", "places.yaml", "sources.yaml",
            "commitments.yaml");

    private static final Map<Language, String> CODEBOOKS =
            Arrays.stream(Language.values()).collect(toMap(language -> language, EventSetReader::codebook));

    private final SortedMap<String, byte[]> files;
    private final Problems problems = new Problems();

    private EventSetReader(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** The set, or everything that is wrong with it. Whatever the bytes are, this throws nothing. */
    public static Reading read(SortedMap<String, byte[]> files) {
        return new EventSetReader(files).read();
    }

    private static String codebook(Language language) {
        return language == Language.ENGLISH ? "CODEBOOK.md" : "CODEBOOK." + language.tag() + ".md";
    }

    private Reading read() {
        Map<String, Optional<Fields>> rolls = ROLLS.parallelStream().collect(toMap(roll -> roll, this::open));
        var actors = ActorReader.read(rolls.get("actors.yaml"));
        var codes = new VocabularyReader(rolls.get("vocabulary.yaml"), actors.all());
        var strands = Register.read("a strand of strands.yaml", rolls.get("strands.yaml"), new StrandReader(codes.areas)::strand);
        var places = Register.read("a place of places.yaml", rolls.get("places.yaml"), PlaceReader::place);
        var outlets = Register.read("an outlet of outlets.yaml", rolls.get("outlets.yaml"), new OutletReader(actors)::outlet);
        var sources = Register.read("a source of sources.yaml", rolls.get("sources.yaml"), new SourceReader(outlets)::source);
        var voices = Register.<Voice>union("an outlet of outlets.yaml or an actor of actors.yaml", outlets, actors.all());
        var eventFiles = new EventFiles(eventPaths(), files, problems);
        var known = new EventReader.Known(codes, strands, actors.all(), places, eventFiles.ids());
        var events = eventFiles.read(known, new CitationReader(sources, voices));
        var commitments = Register.read("a commitment of commitments.yaml", rolls.get("commitments.yaml"),
                new CommitmentReader(strands, actors.all(), events)::commitment);
        Optional<Text> codebook = codebook();
        return problems.isEmpty()
                ? new Reading.Sound(new EventSet(codes.vocabulary().orElseThrow(), strands.records(), actors.all().records(),
                        places.records(), outlets.records(), sources.records(), events.records(),
                        commitments.records(), codebook.orElseThrow(), Fingerprint.of(files)))
                : new Reading.Faulty(problems.all());
    }

    private Optional<Fields> open(String roll) {
        byte[] content = files.get(roll);
        if (content == null) {
            problems.add(roll, "no such file", "it among the files of the set");
            return Optional.empty();
        }
        return YamlFile.open(roll, content, YamlFile.MANY_RECORDS, problems);
    }

    /** Where the events lie; whatever has no place in a set is reported. */
    private List<EventPath> eventPaths() {
        var paths = new ArrayList<EventPath>();
        for (String file : files.keySet()) {
            Optional<EventPath> path = EventPath.of(file);
            path.ifPresent(paths::add);
            if (path.isEmpty() && !ROLLS.contains(file) && !CODEBOOKS.containsValue(file)) {
                problems.add(file, "a stray file", "events/YEAR/ID.yaml or one of " + String.join(", ", ROLLS));
            }
        }
        if (paths.isEmpty()) {
            problems.add("events", "no event", "at least one file events/YEAR/ID.yaml");
        }
        return paths;
    }

    private Optional<Text> codebook() {
        var texts = new EnumMap<Language, String>(Language.class);
        CODEBOOKS.forEach((language, file) -> {
            byte[] content = files.get(file);
            if (content == null) {
                problems.add(file, "no such file", "the rules of coding, " + language.tag());
            } else {
                YamlFile.text(file, content, YamlFile.ONE_RECORD, problems).ifPresent(text -> texts.put(language, text));
            }
        });
        return texts.size() == Language.values().length ? Optional.of(new Text(texts)) : Optional.empty();
    }
}

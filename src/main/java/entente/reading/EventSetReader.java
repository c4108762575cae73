package entente.reading;

import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.model.RecordType;
import entente.reading.EventReader.References;
import entente.reading.yaml.EventSetFolder;
import entente.reading.yaml.Problems;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import entente.reading.yaml.SetTooLargeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;

/**
 * Reads an event set from its files. The records are read in the order of their references: actors, vocabulary,
 * strands, places, outlets, sources, events, commitments, withdrawals.
 */
public final class EventSetReader {
    private final Problems problems = new Problems();
    private final EventSetFiles files;

    private EventSetReader(SortedMap<String, byte[]> files) {
        this.files = new EventSetFiles(files, problems);
    }

    /**
     * The set, or all problems of it. No content of the files causes an exception.
     *
     * @param files the contents by path relative to the set's folder, such as {@code events/2025/x.yaml}; see
     *     {@link EventSetFolder#read}
     */
    public static ReadResult read(SortedMap<String, byte[]> files) {
        return new EventSetReader(files).read();
    }

    /**
     * Reads the set in a folder.
     *
     * @throws IOException if the folder does not exist or a file cannot be read
     */
    public static ReadResult read(Path folder) throws IOException {
        try {
            return read(EventSetFolder.read(folder));
        } catch (SetTooLargeException e) {
            return new ReadResult.Invalid(e.problems(), 0);
        }
    }

    private ReadResult read() {
        var actors = ActorReader.read(files.recordFile("actors.yaml"));
        var codes = new VocabularyReader(files.recordFile("vocabulary.yaml"), actors.all());
        var strands = table("a strand", "strands.yaml", new StrandReader(codes.areas)::strand);
        var places = table("a place", "places.yaml", PlaceReader::place);
        var outlets = table("an outlet", "outlets.yaml", new OutletReader(actors)::outlet);
        var sources = table("a source", "sources.yaml", new SourceReader(outlets)::source);
        var references =
            new References(codes, strands, actors.all(), places, new CitationReader(sources, outlets, actors.all()));
        var events = new EventsReader(files, problems).read(references);
        var commitments = table("a commitment", "commitments.yaml",
            new CommitmentReader(strands, actors.all(), events)::commitment);
        var withdrawals = ReferenceTable.readAll("a withdrawal of withdrawn.yaml", files.optionalFile("withdrawn.yaml"),
            new WithdrawalReader(Map.of(
                RecordType.EVENT, events, RecordType.STRAND, strands, RecordType.COMMITMENT, commitments,
                RecordType.ACTOR, actors.all(), RecordType.PLACE, places, RecordType.SOURCE, sources,
                RecordType.OUTLET, outlets))::withdrawal);
        Optional<LocalizedText> codebook = files.codebook();
        if (!problems.isEmpty()) {
            return new ReadResult.Invalid(problems.all(), problems.omitted());
        }
        return new ReadResult.Valid(new EventSet(
            codes.vocabulary().orElseThrow(), strands.records(), actors.all().records(), places.records(),
            outlets.records(), sources.records(), events.records(), commitments.records(),
            codebook.orElseThrow(), files.fingerprint(), withdrawals.records()));
    }

    private <T> ReferenceTable<T> table(String description, String file,
        BiFunction<String, RecordReader, Optional<T>> reader) {
        return ReferenceTable.readAll(description + " of " + file, files.recordFile(file), reader);
    }
}

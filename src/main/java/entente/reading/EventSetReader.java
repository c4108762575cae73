package entente.reading;

import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.model.RecordType;
import entente.reading.EventReader.Known;
import entente.reading.yaml.EventSetFolder;
import entente.reading.yaml.Problems;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;

/** Reads a set from its files: first what others refer to, then the events, then what came of them. */
public final class EventSetReader {
    private final Problems problems = new Problems();
    private final EventSetFiles files;

    private EventSetReader(SortedMap<String, byte[]> files) {
        this.files = new EventSetFiles(files, problems);
    }

    /**
     * The set, or everything that is wrong with it, whatever the files hold.
     *
     * @param files each under its path relative to the set's folder, as {@link EventSetFolder} gives them:
     *     {@code events/2025/x.yaml}
     */
    public static ReadResult read(SortedMap<String, byte[]> files) {
        return new EventSetReader(files).read();
    }

    private ReadResult read() {
        var actors = ActorReader.read(files.roll("actors.yaml"));
        var codes = new VocabularyReader(files.roll("vocabulary.yaml"), actors.all());
        var strands = roll("a strand", "strands.yaml", new StrandReader(codes.areas)::strand);
        var places = roll("a place", "places.yaml", PlaceReader::place);
        var outlets = roll("an outlet", "outlets.yaml", new OutletReader(actors)::outlet);
        var sources = roll("a source", "sources.yaml", new SourceReader(outlets)::source);
        var known = new Known(codes, strands, actors.all(), places, new CitationReader(sources, outlets, actors.all()));
        var events = new EventsReader(files, problems).read(known);
        var commitments = roll("a commitment", "commitments.yaml",
            new CommitmentReader(strands, actors.all(), events)::commitment);
        var withdrawals = ReferenceTable.read("a withdrawal of withdrawn.yaml", files.perhaps("withdrawn.yaml"),
            new WithdrawalReader(Map.of(
                RecordType.EVENT, events, RecordType.STRAND, strands, RecordType.COMMITMENT, commitments,
                RecordType.ACTOR, actors.all(), RecordType.PLACE, places, RecordType.SOURCE, sources,
                RecordType.OUTLET, outlets))::withdrawal);
        Optional<LocalizedText> codebook = files.codebook();
        if (!problems.isEmpty()) {
            return new ReadResult.Invalid(problems.all());
        }
        return new ReadResult.Valid(new EventSet(
            codes.vocabulary().orElseThrow(), strands.records(), actors.all().records(), places.records(),
            outlets.records(), sources.records(), events.records(), commitments.records(),
            codebook.orElseThrow(), files.fingerprint(), withdrawals.records()));
    }

    private <T> ReferenceTable<T> roll(String what, String file, BiFunction<String, RecordReader, Optional<T>> record) {
        return ReferenceTable.read(what + " of " + file, files.roll(file), record);
    }
}

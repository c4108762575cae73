package entente.reading;

import entente.model.EventSet;
import entente.model.KindOfRecord;
import entente.model.Text;
import entente.reading.EventReader.Known;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;

/** Reads a set from its files: first what others refer to, then the events, then what came of them. */
public final class EventSetReader {
    private final Problems problems = new Problems();
    private final SetFiles files;

    private EventSetReader(SortedMap<String, byte[]> files) {
        this.files = new SetFiles(files, problems);
    }

    /**
     * The set, or everything that is wrong with it, whatever the files hold.
     *
     * @param files each under its path relative to the set's folder, as {@link Folder} gives them:
     *     {@code events/2025/x.yaml}
     */
    public static Reading read(SortedMap<String, byte[]> files) {
        return new EventSetReader(files).read();
    }

    private Reading read() {
        var actors = ActorReader.read(files.roll("actors.yaml"));
        var codes = new VocabularyReader(files.roll("vocabulary.yaml"), actors.all());
        var strands = roll("a strand", "strands.yaml", new StrandReader(codes.areas)::strand);
        var places = roll("a place", "places.yaml", PlaceReader::place);
        var outlets = roll("an outlet", "outlets.yaml", new OutletReader(actors)::outlet);
        var sources = roll("a source", "sources.yaml", new SourceReader(outlets)::source);
        var known = new Known(codes, strands, actors.all(), places, new CitationReader(sources, outlets, actors.all()));
        var events = new EventFiles(files, problems).read(known);
        var commitments = roll("a commitment", "commitments.yaml",
            new CommitmentReader(strands, actors.all(), events)::commitment);
        var withdrawals = Register.read("a withdrawal of withdrawn.yaml", files.perhaps("withdrawn.yaml"),
            new WithdrawalReader(Map.of(
                KindOfRecord.EVENT, events, KindOfRecord.STRAND, strands, KindOfRecord.COMMITMENT, commitments,
                KindOfRecord.ACTOR, actors.all(), KindOfRecord.PLACE, places, KindOfRecord.SOURCE, sources,
                KindOfRecord.OUTLET, outlets))::withdrawal);
        Optional<Text> codebook = files.codebook();
        if (!problems.isEmpty()) {
            return new Reading.Faulty(problems.all());
        }
        return new Reading.Sound(new EventSet(
            codes.vocabulary().orElseThrow(), strands.records(), actors.all().records(), places.records(),
            outlets.records(), sources.records(), events.records(), commitments.records(),
            codebook.orElseThrow(), files.fingerprint(), withdrawals.records()));
    }

    private <T> Register<T> roll(String what, String file, BiFunction<String, Fields, Optional<T>> record) {
        return Register.read(what + " of " + file, files.roll(file), record);
    }
}

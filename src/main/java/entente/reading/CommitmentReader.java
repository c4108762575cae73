package entente.reading;

import static entente.reading.yaml.ValueParsers.DATE;
import static entente.reading.yaml.ValueParsers.DAY;
import static entente.reading.yaml.ValueParsers.LOCALIZED_TEXT;
import static entente.reading.yaml.ValueParsers.coded;
import static entente.reading.yaml.ValueParsers.listOf;
import static entente.reading.yaml.ValueParsers.record;

import entente.model.Actor;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.Strand;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import entente.reading.yaml.ValueParser;
import java.util.List;
import java.util.Optional;

/** Reads a commitment and its stages. */
final class CommitmentReader {
    private static final ValueParser<Status> STATUS = coded(Status.ASSESSED);

    private final ReferenceTable<Strand> strands;
    private final ReferenceTable<Actor> actors;
    private final ReferenceTable<Event> events;
    private final ValueParser<List<Event>> evidence;

    CommitmentReader(ReferenceTable<Strand> strands, ReferenceTable<Actor> actors, ReferenceTable<Event> events) {
        this.strands = strands;
        this.actors = actors;
        this.events = events;
        this.evidence = listOf(events, Event::id);
    }

    /** The commitment, or empty if a field is invalid. */
    Optional<Commitment> commitment(String id, RecordReader record) {
        var strand = record.required("strand", strands);
        var text = record.required("text", LOCALIZED_TEXT);
        var madeIn = record.required("made_in", events);
        var by = record.required("by", listOf(actors, Actor::id));
        var due = record.optional("due", DATE);
        var status = record.required("status", STATUS);
        var assessed = record.required("assessed", DAY);
        var reasoning = record.required("reasoning", LOCALIZED_TEXT);
        var commitmentEvidence = record.optional("evidence", evidence);
        var stages = record.optional("stages", listOf(record(this::stage), CommitmentReader::key));
        if (madeIn.isPresent() && assessed.isPresent() && assessed.get().isBefore(madeIn.get().date().first())) {
            record.reject("assessed", "a day not before it was made, " + madeIn.get().date().edtf());
        }
        return record.build(() -> new Commitment(
            id, strand.get(), text.get(), madeIn.get(), by.get(), due.orNull(), status.get(), assessed.get(),
            reasoning.get(), commitmentEvidence.orElse(List.of()), stages.orElse(List.of())));
    }

    private Optional<Stage> stage(RecordReader record) {
        var text = record.required("text", LOCALIZED_TEXT);
        var due = record.optional("due", DATE);
        var status = record.required("status", STATUS);
        var stageEvidence = record.optional("evidence", evidence);
        return record.build(() -> new Stage(text.get(), due.orNull(), status.get(), stageEvidence.orElse(List.of())));
    }

    /** Stages with equal keys are the same stage: the same text, due at the same time. */
    private static List<Object> key(Stage stage) {
        return stage.due() == null ? List.of(stage.text()) : List.of(stage.text(), stage.due());
    }
}

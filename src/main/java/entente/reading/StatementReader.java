package entente.reading;

import static entente.reading.yaml.ValueParsers.TEXT;
import static entente.reading.yaml.ValueParsers.WORDS;
import static entente.reading.yaml.ValueParsers.listOf;
import static entente.reading.yaml.ValueParsers.record;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Quotation;
import entente.model.Statement;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import entente.reading.yaml.TextLength;
import entente.reading.yaml.ValueParser;
import entente.reading.yaml.ValueParsers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what someone said. */
final class StatementReader {
    private static final int PHRASE = 12;

    private static final ValueParser<String> ID = ValueParsers.of("an id such as s1", Optional::of)
        .where(Pattern.compile("s[1-9][0-9]*").asMatchPredicate(), "an id such as s1");

    private static final ValueParser<String> QUOTED = WORDS.where(
        words -> TextLength.words(words) <= PHRASE, words -> TextLength.words(words) + " words", "at most " + PHRASE);

    private static final ValueParser<List<Quotation>> PHRASES = record(fields -> {
        var phrases = fields.languages(QUOTED);
        return fields.build(() -> phrases.get().entrySet().stream()
            .map(phrase -> new Quotation(phrase.getKey(), phrase.getValue()))
            .toList());
    });

    private final ReferenceTable<Actor> actors;
    private final ValueParser<List<Citation>> citations;

    StatementReader(ReferenceTable<Actor> actors, ValueParser<List<Citation>> citations) {
        this.actors = actors;
        this.citations = citations;
    }

    /** The statements of an event, none with the id of another. */
    ValueParser<List<Statement>> list() {
        return entry -> {
            var ids = new HashSet<String>();
            return listOf(record(fields -> statement(fields, ids))).read(entry);
        };
    }

    private Optional<Statement> statement(RecordReader record, Set<String> ids) {
        var id = record.required("id", ID.where(ids::add, "an id that no other statement of the event has"));
        var speakers = record.required("speakers", listOf(actors, Actor::id));
        var audience = record.optional("audience", actors);
        var text = record.required("text", TEXT);
        var phrases = record.optional("phrase", PHRASES);
        var cited = record.required("citations", citations);
        return record.build(() -> new Statement(
            id.get(), speakers.get(), audience.orNull(), text.get(), phrases.or(List.of()), cited.get()));
    }
}

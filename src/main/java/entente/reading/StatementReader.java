package entente.reading;

import static entente.reading.yaml.ValueParsers.LOCALIZED_TEXT;
import static entente.reading.yaml.ValueParsers.PLAIN_TEXT;
import static entente.reading.yaml.ValueParsers.listOf;
import static entente.reading.yaml.ValueParsers.record;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Statement;
import entente.model.Statement.Quotation;
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

/** Reads the statements of an event. */
final class StatementReader {
    private static final int MAX_QUOTED_WORDS = 12;

    private static final ValueParser<String> ID = ValueParsers.of("an id such as s1", Optional::of)
        .where(Pattern.compile("s[1-9][0-9]*").asMatchPredicate(), "an id such as s1");

    private static final ValueParser<String> QUOTED_TEXT = PLAIN_TEXT.where(
        text -> TextLength.words(text) <= MAX_QUOTED_WORDS,
        text -> TextLength.words(text) + " words",
        "at most " + MAX_QUOTED_WORDS);

    private static final ValueParser<List<Quotation>> QUOTATIONS = ValueParsers.<List<Quotation>>record(fields -> {
        var texts = fields.byLanguage(QUOTED_TEXT);
        return fields.build(() -> texts.get().entrySet().stream()
            .map(text -> new Quotation(text.getKey(), text.getValue()))
            .toList());
    }).where(texts -> !texts.isEmpty(), "words in at least one language");

    private final ReferenceTable<Actor> actors;
    private final ValueParser<List<Citation>> citations;

    StatementReader(ReferenceTable<Actor> actors, ValueParser<List<Citation>> citations) {
        this.actors = actors;
        this.citations = citations;
    }

    /** Parses the statements of an event, whose ids must differ. */
    ValueParser<List<Statement>> list() {
        return yaml -> {
            var ids = new HashSet<String>();
            return listOf(record(fields -> statement(fields, ids))).parse(yaml);
        };
    }

    private Optional<Statement> statement(RecordReader record, Set<String> ids) {
        var id = record.required("id", ID.where(ids::add, "an id that no other statement of the event has"));
        var speakers = record.required("speakers", listOf(actors, Actor::id));
        var audience = record.optional("audience", actors);
        var text = record.required("text", LOCALIZED_TEXT);
        var quotations = record.optional("phrase", QUOTATIONS);
        var statementCitations = record.required("citations", citations);
        return record.build(() -> new Statement(id.get(), speakers.get(), audience.orNull(), text.get(),
            quotations.orElse(List.of()), statementCitations.get()));
    }
}

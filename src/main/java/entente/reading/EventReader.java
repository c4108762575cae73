package entente.reading;

import static entente.reading.yaml.ValueParsers.DATE;
import static entente.reading.yaml.ValueParsers.DAY;
import static entente.reading.yaml.ValueParsers.ID;
import static entente.reading.yaml.ValueParsers.grade;
import static entente.reading.yaml.ValueParsers.listOf;
import static entente.reading.yaml.ValueParsers.record;
import static entente.reading.yaml.ValueParsers.text;
import static entente.reading.yaml.ValueParsers.words;

import entente.insight.Origins;
import entente.model.Actor;
import entente.model.Citation;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventDate.DateInterval;
import entente.model.EventRelation;
import entente.model.LocalizedText;
import entente.model.Participant;
import entente.model.Place;
import entente.model.Significance;
import entente.model.Statement;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Vocabulary.Topic;
import entente.reading.yaml.FieldResult;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import entente.reading.yaml.TextLength;
import entente.reading.yaml.ValueParser;
import entente.reading.yaml.YamlValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an event from its file. One reader serves several threads. */
final class EventReader {
    private static final ValueParser<Significance> SIGNIFICANCE = grade(3, Significance::of);
    private static final ValueParser<Credibility> CREDIBILITY = grade(6, Credibility::of);
    private static final ValueParser<LocalizedText> TITLE =
        text(words(110).where(title -> !title.endsWith("."), "a title without a full stop"));
    private static final ValueParser<LocalizedText> SUMMARY = text(words(700).where(
        summary -> TextLength.hasAtMost(5, summary),
        summary -> TextLength.sentences(summary) + " sentences",
        "at most 5"));

    private final ReferenceTable<Vocabulary.EventKind> kinds;
    private final ValueParser<List<Topic>> topics;
    private final ValueParser<List<Strand>> strands;
    private final ValueParser<List<Place>> places;
    private final ValueParser<List<Participant>> participants;
    private final ValueParser<List<Statement>> statements;
    private final ValueParser<List<Citation>> citations;
    private final ValueParser<List<EventRelation>> ties;
    private final FollowsCycles follows;

    /** What an event refers to. */
    record Known(
        VocabularyReader codes,
        ReferenceTable<Strand> strands,
        ReferenceTable<Actor> actors,
        ReferenceTable<Place> places,
        CitationReader citations) {}

    /**
     * @param events the ids of all
     * @param follows is told which event follows which
     */
    EventReader(Known known, ReferenceTable<String> events, FollowsCycles follows) {
        this.kinds = known.codes().kinds;
        this.topics = listOf(known.codes().topics, Topic::id);
        this.strands = listOf(known.strands(), Strand::id);
        this.places = listOf(known.places(), Place::id);
        this.participants = listOf(
            record(fields -> participant(fields, known)), one -> one.actor().id() + " " + one.role().id());
        this.citations = known.citations().list();
        this.statements = new StatementReader(known.actors(), citations).list();
        this.ties = listOf(record(fields -> related(fields, events, known)), tie -> tie.event() + " " + tie.as().id());
        this.follows = follows;
    }

    private static Optional<Participant> participant(RecordReader record, Known known) {
        var actor = record.required("actor", known.actors());
        var role = record.required("role", known.codes().roles);
        return record.build(() -> new Participant(actor.get(), role.get()));
    }

    private static Optional<EventRelation> related(RecordReader record, ReferenceTable<String> events, Known known) {
        var event = record.required("event", events);
        var as = record.required("as", known.codes().relations);
        return record.build(() -> new EventRelation(event.get(), as.get()));
    }

    Optional<Event> event(EventPath path, RecordReader record) {
        var id = record.required("id", ID);
        var date = record.required("date", DATE);
        var kind = record.required("kind", kinds);
        var about = record.required("topics", topics);
        var within = record.optional("strands", strands);
        var significance = record.required("significance", SIGNIFICANCE);
        var credibility = record.required("credibility", CREDIBILITY);
        var title = record.required("title", TITLE);
        var summary = record.required("summary", SUMMARY);
        var where = record.optional("places", places);
        var who = record.required("participants", participants);
        var said = record.optional("statements", statements);
        var cited = record.required("citations", citations);
        var related = record.optional("related", ties);
        var reviewed = record.required("reviewed", DAY);
        id.ifThere(name -> judgeId(path, name, date, record));
        judgeReviewed(date, reviewed, record);
        judgeCredibility(credibility, cited, said, record);
        judgeRelated(path, related, record);
        return record.build(() -> new Event(
            id.get(), date.get(), kind.get(), about.get(), within.or(List.of()), significance.get(), credibility.get(),
            title.get(), summary.get(), where.or(List.of()), who.get(), said.or(List.of()), cited.get(),
            related.or(List.of()), reviewed.get()));
    }

    private static void judgeId(EventPath path, String id, FieldResult<EventDate> date, RecordReader record) {
        if (!id.equals(path.id())) {
            record.unfit("id", "'" + path.id() + "', the name of the file");
        }
        date.ifThere(on -> {
            String start = on instanceof DateInterval span ? span.from().edtf() : on.edtf();
            if (!id.startsWith(start + "-")) {
                record.unfit("id", "the start of its date, a hyphen and a slug: " + start + "-…");
            }
            if (!path.year().equals(start.substring(0, 4))) {
                record.unfit("date", "a date in " + path.year() + ", the year of the folder");
            }
        });
    }

    private static void judgeReviewed(FieldResult<EventDate> date, FieldResult<LocalDate> reviewed,
        RecordReader record) {
        if (date.isThere() && reviewed.isThere() && reviewed.get().isBefore(date.get().first())) {
            record.unfit("reviewed", "a day not before the event, " + date.get().edtf());
        }
    }

    private static void judgeCredibility(
        FieldResult<Credibility> credibility, FieldResult<List<Citation>> cited, FieldResult<List<Statement>> said,
        RecordReader record) {
        if (credibility.orNull() != Credibility.CONFIRMED || !cited.isThere() || !said.fits()) {
            return;
        }
        Origins origins = Origins.of(Stream.concat(
            cited.get().stream(), said.or(List.of()).stream().flatMap(one -> one.citations().stream())));
        if (origins.count() < 2) {
            record.unfit("credibility", "1 with the one origin " + origins.voices().getFirst().id(),
                "two independent origins for 1, else 2 to 6");
        }
    }

    private void judgeRelated(EventPath path, FieldResult<List<EventRelation>> related, RecordReader record) {
        if (!related.isThere()) {
            return;
        }
        List<YamlValue> entries = record.at("related").items().orElseThrow();
        for (int i = 0; i < entries.size(); i++) {
            EventRelation tie = related.get().get(i);
            if (tie.event().equals(path.id())) {
                entries.get(i).unfit("the event itself", "another event");
            } else {
                follows.add(path.id(), tie, entries.get(i));
            }
        }
    }
}

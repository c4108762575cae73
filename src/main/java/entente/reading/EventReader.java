package entente.reading;

import static entente.reading.yaml.ValueParsers.DATE;
import static entente.reading.yaml.ValueParsers.DAY;
import static entente.reading.yaml.ValueParsers.ID;
import static entente.reading.yaml.ValueParsers.grade;
import static entente.reading.yaml.ValueParsers.listOf;
import static entente.reading.yaml.ValueParsers.localizedText;
import static entente.reading.yaml.ValueParsers.plainText;
import static entente.reading.yaml.ValueParsers.record;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.Event.EventRelation;
import entente.model.Event.Participant;
import entente.model.EventDate;
import entente.model.EventDate.DateInterval;
import entente.model.LocalizedText;
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

/** Reads an event from its file. Thread-safe, since the files of events are read in parallel. */
final class EventReader {
    private static final ValueParser<Significance> SIGNIFICANCE = grade(3, Significance::of);
    private static final ValueParser<Credibility> CREDIBILITY = grade(6, Credibility::of);
    private static final ValueParser<LocalizedText> TITLE =
        localizedText(plainText(110).where(title -> !title.endsWith("."), "a title without a full stop"));
    private static final ValueParser<LocalizedText> SUMMARY = localizedText(plainText(700).where(
        summary -> TextLength.hasAtMostSentences(5, summary),
        summary -> TextLength.sentences(summary) + " sentences",
        "at most 5"));

    private final ReferenceTable<Vocabulary.EventKind> kinds;
    private final ValueParser<List<Topic>> topics;
    private final ValueParser<List<Strand>> strands;
    private final ValueParser<List<Place>> places;
    private final ValueParser<List<Participant>> participants;
    private final ValueParser<List<Statement>> statements;
    private final ValueParser<List<Citation>> citations;
    private final ValueParser<List<EventRelation>> relations;
    private final FollowsCycles followsCycles;

    /** The tables in which the references of an event are looked up, and the reader of its citations. */
    record References(
        VocabularyReader codes,
        ReferenceTable<Strand> strands,
        ReferenceTable<Actor> actors,
        ReferenceTable<Place> places,
        CitationReader citations) {}

    /**
     * A reader of events.
     *
     * @param references the tables in which references are looked up
     * @param events the ids of all events of the set
     * @param followsCycles receives the relations between events
     */
    EventReader(References references, ReferenceTable<String> events, FollowsCycles followsCycles) {
        this.kinds = references.codes().kinds;
        this.topics = listOf(references.codes().topics, Topic::id);
        this.strands = listOf(references.strands(), Strand::id);
        this.places = listOf(references.places(), Place::id);
        this.participants = listOf(record(fields -> participant(fields, references)),
            participant -> participant.actor().id() + " " + participant.role().id());
        this.citations = references.citations().list();
        this.statements = new StatementReader(references.actors(), citations).list();
        this.relations = listOf(record(fields -> relation(fields, events, references)),
            relation -> relation.event() + " " + relation.as().id());
        this.followsCycles = followsCycles;
    }

    private static Optional<Participant> participant(RecordReader record, References references) {
        var actor = record.required("actor", references.actors());
        var role = record.required("role", references.codes().roles);
        return record.build(() -> new Participant(actor.get(), role.get()));
    }

    private static Optional<EventRelation> relation(RecordReader record, ReferenceTable<String> events,
        References references) {
        var event = record.required("event", events);
        var as = record.required("as", references.codes().relations);
        return record.build(() -> new EventRelation(event.get(), as.get()));
    }

    /** The event in the file at {@code path}, or empty if a field is invalid. */
    Optional<Event> event(EventPath path, RecordReader record) {
        var id = record.required("id", ID);
        var date = record.required("date", DATE);
        var kind = record.required("kind", kinds);
        var eventTopics = record.required("topics", topics);
        var eventStrands = record.optional("strands", strands);
        var significance = record.required("significance", SIGNIFICANCE);
        var credibility = record.required("credibility", CREDIBILITY);
        var title = record.required("title", TITLE);
        var summary = record.required("summary", SUMMARY);
        var eventPlaces = record.optional("places", places);
        var eventParticipants = record.required("participants", participants);
        var eventStatements = record.optional("statements", statements);
        var eventCitations = record.required("citations", citations);
        var eventRelations = record.optional("related", relations);
        var coded = record.optional("coded", DAY);
        var reviewed = record.required("reviewed", DAY);
        id.ifPresent(value -> checkId(path, value, date, record));
        checkReviewed(date, coded, reviewed, record);
        checkCredibility(credibility, date, eventCitations, eventStatements, record);
        checkRelations(path, eventRelations, record);
        return record.build(() -> new Event(
            id.get(), date.get(), kind.get(), eventTopics.get(), eventStrands.orElse(List.of()), significance.get(),
            credibility.get(), title.get(), summary.get(), eventPlaces.orElse(List.of()), eventParticipants.get(),
            eventStatements.orElse(List.of()), eventCitations.get(), eventRelations.orElse(List.of()), coded.orNull(),
            reviewed.get()));
    }

    private static void checkId(EventPath path, String id, FieldResult<EventDate> date, RecordReader record) {
        if (!id.equals(path.id())) {
            record.reject("id", "'" + path.id() + "', the name of the file");
        }
        date.ifPresent(value -> {
            String start = value instanceof DateInterval interval ? interval.from().edtf() : value.edtf();
            if (!id.startsWith(start + "-")) {
                record.reject("id", "the start of its date, a hyphen and a slug: " + start + "-…");
            }
            if (!path.year().equals(start.substring(0, 4))) {
                record.reject("date", "a date in " + path.year() + ", the year of the folder");
            }
        });
    }

    private static void checkReviewed(FieldResult<EventDate> date, FieldResult<LocalDate> coded,
        FieldResult<LocalDate> reviewed, RecordReader record) {
        if (date.isPresent() && reviewed.isPresent() && reviewed.get().isBefore(date.get().first())) {
            record.reject("reviewed", "a day not before the event, " + date.get().edtf());
        }
        LocalDate codedOn = coded.orNull();
        if (codedOn != null && date.isPresent() && codedOn.isBefore(date.get().first())) {
            record.reject("coded", "a day not before the event, " + date.get().edtf());
        }
        if (codedOn != null && reviewed.isPresent() && codedOn.isAfter(reviewed.get())) {
            record.reject("coded", "a day not after the last review, " + reviewed.get());
        }
    }

    /** Reports an event with credibility 1 whose citations do not meet the {@link ConfirmationRule}. */
    private static void checkCredibility(FieldResult<Credibility> credibility, FieldResult<EventDate> date,
        FieldResult<List<Citation>> citations, FieldResult<List<Statement>> statements, RecordReader record) {
        if (credibility.orNull() == Credibility.CONFIRMED && citations.isPresent() && statements.isValid()) {
            var all = Stream.concat(citations.get().stream(),
                statements.orElse(List.of()).stream().flatMap(statement -> statement.citations().stream())).toList();
            ConfirmationRule.check(all, date.orNull())
                .ifPresent(violation -> record.reject("credibility", violation.found(), violation.expected()));
        }
    }

    private void checkRelations(EventPath path, FieldResult<List<EventRelation>> eventRelations, RecordReader record) {
        if (!eventRelations.isPresent()) {
            return;
        }
        List<YamlValue> items = record.field("related").items().orElseThrow();
        for (int i = 0; i < items.size(); i++) {
            EventRelation relation = eventRelations.get().get(i);
            if (relation.event().equals(path.id())) {
                items.get(i).reject("the event itself", "another event");
            } else {
                followsCycles.add(path.id(), relation, items.get(i));
            }
        }
    }
}

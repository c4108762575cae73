package entente.brief.writing;

import entente.brief.BriefLength;
import entente.brief.document.Block;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Foreign;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.Plain;
import entente.brief.document.Inline.Strong;
import entente.insight.CorroborationGap;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Language;
import entente.model.Quotation;
import entente.model.Statement;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells an event: whole, or in a line of a table. */
final class EventWriter {
    private final WritingContext draft;
    private final BriefLength length;
    private final Messages words;
    private final Language language;

    EventWriter(WritingContext draft, BriefLength length) {
        this.draft = draft;
        this.length = length;
        this.words = draft.words();
        this.language = words.language();
    }

    /** The event with its summary and, at full length, what was said. */
    Block.Entry entry(Event event) {
        var title = new ArrayList<Inline>(title(event));
        title.addAll(
            marks(event, event.citations().isEmpty() ? event.everyCitation() : event.citations().stream()));
        var body = new ArrayList<List<Inline>>();
        body.add(List.of(new Plain(event.summary().in(language))));
        if (length == BriefLength.FULL) {
            event.statements().forEach(statement -> body.add(statement(event, statement)));
        }
        return new Block.Entry(words.date(event.date()), title, details(event), body);
    }

    /** Events in a table, in their order; its caption says how many are left out. */
    Block.Table table(Shortlist<Event> events) {
        List<String> header = columns(Stream.of("date", "event", "side", "kind")
            .map(column -> words.say("brief.table." + column)).toList());
        return new Block.Table(events.caption("events", words), header,
            columns(draft.isShort() ? List.of(56, 134, 40, 0) : List.of(46, 168, 36, 46)),
            events.shown().stream().map(this::row).toList());
    }

    /** The last column, the kind, is left out of a short brief. */
    private <C> List<C> columns(List<C> cells) {
        return draft.isShort() ? cells.subList(0, cells.size() - 1) : cells;
    }

    private List<List<Inline>> row(Event event) {
        var title = new ArrayList<Inline>(title(event));
        title.addAll(draft.mark(event));
        return columns(List.of(
            List.of(new Plain(words.date(event.date()))),
            title,
            List.of(new Plain(side(Origins.of(event)))),
            List.of(new Plain(event.kind().label().in(language)))));
    }

    private List<Inline> title(Event event) {
        return List.of(new Link(event.title().in(language), draft.addresses().of(event)));
    }

    private String details(Event event) {
        Origins origins = Origins.of(event);
        var details = new ArrayList<String>();
        details.add(event.kind().label().in(language));
        if (!event.places().isEmpty()) {
            details.add(String.join(", ", event.places().stream().map(place -> place.names().in(language)).toList()));
        }
        details.add(words.say("brief.entry.origins", pages(event), origins.count(),
            String.join(", ", origins.voices().stream().map(voice -> voice.nameIn(language)).toList())));
        details.add(words.say("brief.entry.side", side(origins)));
        if (draft.isShort()) {
            return String.join(" · ", details);
        }
        details.add(words.say("brief.entry.credibility", event.credibility().grade(), words.of(event.credibility())));
        details
            .add(words.say("brief.entry.significance", event.significance().grade(), words.of(event.significance())));
        CorroborationGap.lackedBy(event, draft.set().vocabulary())
            .ifPresent(lack -> details.add(draft.filters().lacking(lack)));
        return String.join(" · ", details);
    }

    private static long pages(Event event) {
        return event.everyCitation().map(citation -> citation.source().id()).distinct().count();
    }

    private String side(Origins origins) {
        return draft.filters().side(Side.of(origins, draft.set().vocabulary()).id());
    }

    private List<Inline> statement(Event event, Statement statement) {
        var runs = new ArrayList<Inline>();
        runs.add(new Strong(speakers(event, statement)));
        runs.add(new Plain(" " + statement.text().in(language)));
        statement.phrases().stream().filter(phrase -> phrase.language().equals(language.tag())).findFirst()
            .or(() -> statement.phrases().stream().findFirst())
            .ifPresent(phrase -> runs.addAll(quoted(phrase)));
        runs.addAll(marks(event, statement.citations().stream()));
        return runs;
    }

    private String speakers(Event event, Statement statement) {
        String speakers = words.list(statement.speakers().stream()
            .map(speaker -> draft.introductions().name(speaker, event.date())).toList());
        Actor audience = statement.audience();
        return audience == null
            ? words.say("brief.statement.speaker", speakers)
            : words.say("brief.statement.speaker.to", speakers, draft.introductions().name(audience, event.date()));
    }

    private List<Inline> quoted(Quotation phrase) {
        Inline quote = phrase.language().equals(language.tag())
            ? new Plain(phrase.words())
            : new Foreign(phrase.words(), phrase.language());
        return List.of(new Plain(" " + words.say("brief.quote.open")), quote,
            new Plain(words.say("brief.quote.close")));
    }

    private List<Inline> marks(Event event, Stream<Citation> citations) {
        return draft.marks(event, citations, length);
    }
}

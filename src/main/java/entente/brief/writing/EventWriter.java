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
import entente.model.Statement;
import entente.model.Statement.Quotation;
import entente.wording.CorroborationText;
import entente.wording.Messages;
import entente.wording.SourcingText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes an event as a block of text or as a row of a table. */
final class EventWriter {
    private final WritingContext context;
    private final BriefLength length;
    private final Messages messages;
    private final Language language;

    EventWriter(WritingContext context, BriefLength length) {
        this.context = context;
        this.length = length;
        this.messages = context.messages();
        this.language = messages.language();
    }

    /** The event with its summary, at full length also with its statements. */
    Block.Entry entry(Event event) {
        var title = new ArrayList<Inline>(title(event));
        title.addAll(
            marks(event, event.citations().isEmpty() ? event.allCitations() : event.citations().stream()));
        var body = new ArrayList<List<Inline>>();
        body.add(List.of(new Plain(event.summary().in(language))));
        if (length == BriefLength.FULL) {
            event.statements().forEach(statement -> body.add(statement(event, statement)));
        }
        return new Block.Entry(messages.date(event.date()), title, details(event), body);
    }

    /** Events as a table, in their order; if some are omitted, the caption gives the number of all events. */
    Block.Table table(Shortlist<Event> events) {
        List<String> header = visible(Stream.of("date", "event", "side", "kind")
            .map(column -> messages.get("brief.table." + column)).toList());
        return new Block.Table(events.caption("events", messages), header,
            visible(context.isShort() ? List.of(56, 134, 40, 0) : List.of(46, 168, 36, 46)),
            events.shown().stream().map(this::row).toList());
    }

    /** In a short brief, all cells except the last one, the kind; else all cells. */
    private <C> List<C> visible(List<C> cells) {
        return context.isShort() ? cells.subList(0, cells.size() - 1) : cells;
    }

    private List<List<Inline>> row(Event event) {
        var title = new ArrayList<Inline>(title(event));
        title.addAll(context.mark(event));
        return visible(List.of(
            List.of(new Plain(messages.date(event.date()))),
            title,
            List.of(new Plain(side(Origins.of(event)))),
            List.of(new Plain(event.kind().label().in(language)))));
    }

    private List<Inline> title(Event event) {
        return List.of(new Link(event.title().in(language), context.urls().url(event)));
    }

    private String details(Event event) {
        Origins origins = Origins.of(event);
        var details = new ArrayList<String>();
        details.add(event.kind().label().in(language));
        if (!event.places().isEmpty()) {
            details.add(String.join(", ", event.places().stream().map(place -> place.names().in(language)).toList()));
        }
        details.add(SourcingText.originNames(origins, messages));
        details.add(messages.get("brief.entry.side", side(origins)));
        if (context.isShort()) {
            return String.join(" · ", details);
        }
        details.add(
            messages.get("brief.entry.credibility", event.credibility().grade(), messages.label(event.credibility())));
        details
            .add(messages.get("brief.entry.significance", event.significance().grade(),
                messages.label(event.significance())));
        CorroborationGap.of(event, context.set().vocabulary())
            .ifPresent(gap -> details.add(CorroborationText.gap(gap, messages)));
        return String.join(" · ", details);
    }

    private String side(Origins origins) {
        return context.filterText().side(Side.of(origins, context.set().vocabulary()).id());
    }

    private List<Inline> statement(Event event, Statement statement) {
        var runs = new ArrayList<Inline>();
        runs.add(new Strong(speakers(event, statement)));
        runs.add(new Plain(" " + statement.text().in(language)));
        statement.phrases().stream().filter(quotation -> quotation.language().equals(language.tag())).findFirst()
            .or(() -> statement.phrases().stream().findFirst())
            .ifPresent(quotation -> runs.addAll(runs(quotation)));
        runs.addAll(marks(event, statement.citations().stream()));
        return runs;
    }

    private String speakers(Event event, Statement statement) {
        String speakers = messages.join(statement.speakers().stream()
            .map(speaker -> context.introductions().name(speaker, event.date())).toList());
        Actor audience = statement.audience();
        return audience == null
            ? messages.get("brief.statement.speaker", speakers)
            : messages.get("brief.statement.speaker.to", speakers,
                context.introductions().name(audience, event.date()));
    }

    private List<Inline> runs(Quotation quotation) {
        Inline quote = quotation.language().equals(language.tag())
            ? new Plain(quotation.words())
            : new Foreign(quotation.words(), quotation.language());
        return List.of(new Plain(" " + messages.get("brief.quote.open")), quote,
            new Plain(messages.get("brief.quote.close")));
    }

    private List<Inline> marks(Event event, Stream<Citation> citations) {
        return context.marks(event, citations, length);
    }
}

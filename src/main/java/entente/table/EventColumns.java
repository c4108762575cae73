package entente.table;

import static entente.table.ColumnList.date;
import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.flat;
import static entente.table.ColumnList.integer;
import static entente.table.ColumnList.list;
import static entente.table.ColumnList.localizedText;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.normalised;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.pageUrl;
import static entente.table.ColumnList.text;

import entente.insight.CorroborationGap;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.Place;
import entente.model.Strand;
import entente.model.Vocabulary.Area;
import entente.model.Vocabulary.Topic;
import entente.model.Voice;
import entente.wording.ParticipantText;
import java.util.List;

/** The columns of events, one row for each event. */
public final class EventColumns {
    public static final ColumnList<Event> ALL = ColumnList.of(
        text("event_id", Event::id),
        text("date", event -> event.date().edtf()),
        date("start", event -> event.date().first()),
        date("end", event -> event.date().last()),
        flat(text("precision", event -> precision(event.date()))),
        flat(list("areas", event -> event.areas().stream().map(Area::id).toList())),
        flat(list("topics", event -> event.topics().stream().map(Topic::id).toList())),
        text("kind", event -> event.kind().id()),
        flat(list("strands", event -> event.strands().stream().map(Strand::id).toList())),
        localizedText("title", Event::title),
        localizedText("summary", Event::summary),
        flat(list("participants", (event, context) -> event.participants().stream()
            .map(participant -> ParticipantText.participant(participant, event, context.language())).toList())),
        flat(list("participant_ids", event -> event.participants().stream()
            .map(participant -> participant.actor().id()).toList())),
        flat(list("places", (event, context) -> event.places().stream()
            .map(place -> place.names().in(context.language())).toList())),
        flat(list("place_ids", event -> event.places().stream().map(Place::id).toList())),
        flat(integer("origins", event -> Origins.of(event).count())),
        flat(list("origin_names", (event, context) -> Origins.of(event).voices().stream()
            .map(origin -> origin.nameIn(context.language())).toList())),
        flat(list("origin_ids", event -> Origins.of(event).voices().stream().map(Voice::id).toList())),
        flat(text("side", (event, context) -> Side.of(event, context.vocabulary()).id())),
        flat(list("lacking", (event, context) -> CorroborationGap.of(event, context.vocabulary())
            .map(CorroborationGap::codes).orElse(List.of()))),
        integer("significance", event -> event.significance().grade()),
        integer("credibility", event -> event.credibility().grade()),
        normalised(describedAs("Event.title", multilingualText("title", Event::title))),
        normalised(multilingualText("summary", Event::summary)),
        flat(integer("statements", event -> event.statements().size())),
        flat(integer("citations", event -> event.allCitations().count())),
        flat(list("related", event -> event.related().stream()
            .map(relation -> relation.as().id() + ":" + relation.event()).toList())),
        date("reviewed", Event::reviewed),
        pageUrl("address", (event, urls) -> urls.url(event)),
        optional(date("coded", Event::coded)));

    private EventColumns() {}

    /** The precision of a date as a code: {@code day}, {@code month}, {@code year} or {@code interval}. */
    public static String precision(EventDate date) {
        return switch (date) {
            case EventDate.YearDate year -> "year";
            case EventDate.MonthDate month -> "month";
            case EventDate.DayDate day -> "day";
            case EventDate.DateInterval interval -> "interval";
        };
    }
}

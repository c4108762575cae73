package entente.brief.writing;

import entente.brief.definition.SectionDefinition;
import entente.brief.document.Block;
import entente.insight.YearCounts;
import entente.model.Event;
import entente.model.Language;
import entente.model.Vocabulary;
import entente.model.Vocabulary.Area;
import entente.picture.Drawing;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.StackedColumns;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.wording.Messages;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws the events of a selection as stacked columns per year; each segment links to its events. */
final class FigureWriter {
    private final WritingContext context;
    private final Messages messages;
    private final Language language;

    FigureWriter(WritingContext context) {
        this.context = context;
        this.messages = context.messages();
        this.language = messages.language();
    }

    /**
     * The chart with its caption.
     *
     * @param selection at least one event
     */
    Block.Figure write(String title, SearchResult selection, SectionDefinition.Grouping grouping) {
        List<Event> events = selection.events();
        Vocabulary vocabulary = selection.set().vocabulary();
        Query query = selection.query();
        StackedColumns columns = switch (grouping) {
            case AREA -> StackedColumns.of(YearCounts.byAreas(events, vocabulary), this::areaNames,
                areas -> Ink.of(areas, vocabulary), (areas, year) -> null);
            case TOPIC ->
                columns(YearCounts.byTopic(events, vocabulary), topic -> topic.label().in(language), topic -> null,
                    query,
                    Facet.TOPIC, Vocabulary.Topic::id);
            case KIND ->
                columns(YearCounts.byKind(events, vocabulary), kind -> kind.label().in(language), kind -> null, query,
                    Facet.KIND, Vocabulary.EventKind::id);
            case SIDE -> columns(YearCounts.bySide(events, vocabulary), side -> context.filterText().side(side.id()),
                side -> Ink.of(side, vocabulary), query, Facet.SIDE, side -> side.id());
        };
        Drawing drawing = columns.draw(title, messages, context.isShort() ? Frame.COLUMN : Frame.PRINT);
        return new Block.Figure(drawing, columns.draw(title, messages, Frame.PHONE),
            messages.get("brief.figure." + grouping.code(), events.size()));
    }

    private <K> StackedColumns columns(YearCounts<K> years, Function<K, String> name,
        Function<K, @Nullable Ink> ink, Query query, Facet facet, Function<K, String> id) {
        return StackedColumns.of(years, name, ink, (value, year) -> context.urls()
            .events(query.without(facet).with(facet, id.apply(value)).withinYear(year).queryString()));
    }

    /** The names of the areas as one phrase: «Space and Defence». */
    private String areaNames(List<Area> areas) {
        return messages.join(areas.stream().map(area -> area.label().in(language)).toList());
    }
}

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

/** Draws the events of a selection as columns of years, each part of which leads to its events. */
final class FigureWriter {
    private final WritingContext draft;
    private final Messages words;
    private final Language language;

    FigureWriter(WritingContext draft) {
        this.draft = draft;
        this.words = draft.words();
        this.language = words.language();
    }

    /** @param selection of at least one event */
    Block.Figure of(String title, SearchResult selection, SectionDefinition.By by) {
        List<Event> events = selection.events();
        Vocabulary vocabulary = selection.set().vocabulary();
        Query query = selection.query();
        StackedColumns columns = switch (by) {
            case AREA -> StackedColumns.of(YearCounts.byAreas(events, vocabulary), this::together,
                areas -> Ink.of(areas, vocabulary), (areas, year) -> null);
            case TOPIC ->
                columns(YearCounts.byTopic(events, vocabulary), topic -> topic.label().in(language), topic -> null,
                    query,
                    Facet.TOPIC, Vocabulary.Topic::id);
            case KIND ->
                columns(YearCounts.byKind(events, vocabulary), kind -> kind.label().in(language), kind -> null, query,
                    Facet.KIND, Vocabulary.EventKind::id);
            case SIDE -> columns(YearCounts.bySide(events, vocabulary), side -> draft.filters().side(side.id()),
                side -> Ink.of(side, vocabulary), query, Facet.SIDE, side -> side.id());
        };
        Drawing drawing = columns.draw(title, words, draft.isShort() ? Frame.COLUMN : Frame.PRINT);
        return new Block.Figure(drawing, columns.draw(title, words, Frame.PHONE),
            words.say("brief.figure." + by.code(), events.size()));
    }

    private <K> StackedColumns columns(YearCounts<K> years, Function<K, String> name,
        Function<K, @Nullable Ink> ink, Query query, Facet facet, Function<K, String> id) {
        return StackedColumns.of(years, name, ink, (value, year) -> draft.addresses()
            .events(query.without(facet).with(facet, id.apply(value)).within(year).address()));
    }

    /** «Space», «Space and Defence». */
    private String together(List<Area> areas) {
        return words.list(areas.stream().map(area -> area.label().in(language)).toList());
    }
}

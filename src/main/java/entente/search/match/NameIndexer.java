package entente.search.match;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.search.analysis.AnalysisLanguage;
import entente.search.analysis.RomanizedNames;
import entente.search.analysis.Synonyms;
import entente.search.analysis.TextAnalyzer;
import entente.search.facets.FacetColumn;
import entente.search.facets.FacetColumns;
import entente.search.match.NameIndex.Name;
import entente.search.query.Facet;
import entente.search.query.SearchField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the actors, places, strands, topics, kinds, areas and outlets are called, and when events were, as fields of words. */
public final class NameIndexer {
    private final EventSet set;
    private final List<Event> events;
    private final FacetColumns columns;
    private final Synonyms synonyms;
    private final Map<AnalysisLanguage, TextAnalyzer> readers;

    public NameIndexer(EventSet set, List<Event> events, FacetColumns columns, Synonyms synonyms) {
        this.set = set;
        this.events = events;
        this.columns = columns;
        this.synonyms = synonyms;
        this.readers = TextAnalyzer.each(synonyms);
    }

    public Map<SearchField, EntityPostings> fields() {
        Vocabulary coded = set.vocabulary();
        var fields = new EnumMap<SearchField, EntityPostings>(SearchField.class);
        fields.put(SearchField.PLACE, of(set.places().values(), Place::names, Facet.PLACE));
        fields.put(SearchField.STRAND, of(set.strands().values(), Strand::names, Facet.STRAND));
        fields.put(SearchField.TOPIC, of(coded.topics().values(), Vocabulary.Topic::label, Facet.TOPIC));
        fields.put(SearchField.KIND, of(coded.kinds().values(), Vocabulary.EventKind::label, Facet.KIND));
        fields.put(SearchField.AREA, of(coded.areas().values(), Vocabulary.Area::label, Facet.AREA));
        fields.put(SearchField.DATE, DateIndexer.field(events, readers));
        var actors = new NameIndex(set.actors().values().stream().map(NameIndexer::names).toList(), readers);
        fields.put(SearchField.ACTOR, new EntityPostings(actors, columns.of(Facet.ACTOR)));
        FacetColumn speakers = FacetColumn.of(set.actors().keySet(), events, NameIndexer::speakers);
        fields.put(SearchField.SPEAKER, new EntityPostings(actors, speakers));
        var outlets = new NameIndex(set.outlets().values().stream().map(NameIndexer::names).toList(), readers);
        FacetColumn telling = FacetColumn.of(set.outlets().keySet(), events, NameIndexer::outlets);
        fields.put(SearchField.OUTLET, new EntityPostings(outlets, telling));
        return fields;
    }

    /** The romanised names of actors, and those among the synonyms. */
    public RomanizedNames romanizedNames() {
        var romanized = new RomanizedNames();
        romanized.addAll(synonyms.romanizedNames());
        for (Actor actor : set.actors().values()) {
            String russian = actor.names().others().get(AnalysisLanguage.RUSSIAN.tag());
            if (russian != null) {
                romanized.add(Arrays.stream(Language.values()).map(actor::nameIn).toList(), russian);
            }
        }
        return romanized;
    }

    private <R> EntityPostings of(Collection<R> records, Function<R, LocalizedText> label, Facet facet) {
        var names = new NameIndex(records.stream().map(label).map(NameIndexer::names).toList(), readers);
        return new EntityPostings(names, columns.of(facet));
    }

    private static List<Name> names(LocalizedText text) {
        return Arrays.stream(Language.values())
            .map(language -> new Name(AnalysisLanguage.of(language.tag()), text.in(language))).toList();
    }

    private static List<Name> names(Actor actor) {
        var names = new ArrayList<>(names(actor.names().text()));
        actor.names().others().forEach((tag, name) -> names.add(new Name(AnalysisLanguage.of(tag), name)));
        return names;
    }

    /** An outlet has one name in all the languages that it publishes in. */
    private static List<Name> names(Outlet outlet) {
        return outlet.languages().stream().map(AnalysisLanguage::of).distinct()
            .map(tongue -> new Name(tongue, outlet.name()))
            .toList();
    }

    private static List<String> speakers(Event event) {
        return event.statements().stream().flatMap(said -> said.speakers().stream()).map(Voice::id).distinct().toList();
    }

    private static List<String> outlets(Event event) {
        return event.allCitations().map(Citation::chain).flatMap(List::stream).filter(Outlet.class::isInstance)
            .map(Voice::id).distinct().toList();
    }
}

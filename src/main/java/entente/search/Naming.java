package entente.search;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Strand;
import entente.model.Text;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.search.Names.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the actors, places, strands, topics, kinds, areas and outlets are called, and when events were, as fields of words. */
final class Naming {
    private final EventSet set;
    private final List<Event> events;
    private final Columns columns;
    private final Map<Tongue, LineReader> readers;

    Naming(EventSet set, List<Event> events, Columns columns, Equivalents equivalents) {
        this.set = set;
        this.events = events;
        this.columns = columns;
        this.readers = LineReader.each(equivalents);
    }

    Map<Role, SharedField> fields() {
        Vocabulary coded = set.vocabulary();
        var fields = new EnumMap<Role, SharedField>(Role.class);
        fields.put(Role.PLACE, of(set.places().values(), Place::names, Facet.PLACE));
        fields.put(Role.STRAND, of(set.strands().values(), Strand::names, Facet.STRAND));
        fields.put(Role.TOPIC, of(coded.topics().values(), Vocabulary.Topic::label, Facet.TOPIC));
        fields.put(Role.KIND, of(coded.kinds().values(), Vocabulary.Kind::label, Facet.KIND));
        fields.put(Role.AREA, of(coded.areas().values(), Vocabulary.Area::label, Facet.AREA));
        fields.put(Role.DATE, DateNaming.field(events, readers));
        var actors = new Names(set.actors().values().stream().map(Naming::names).toList(), readers);
        fields.put(Role.ACTOR, new SharedField(actors, columns.of(Facet.ACTOR)));
        Column speakers = Column.of(set.actors().keySet(), events, Naming::speakers);
        fields.put(Role.SPEAKER, new SharedField(actors, speakers));
        var outlets = new Names(set.outlets().values().stream().map(Naming::names).toList(), readers);
        Column telling = Column.of(set.outlets().keySet(), events, Naming::outlets);
        fields.put(Role.OUTLET, new SharedField(outlets, telling));
        return fields;
    }

    private <R> SharedField of(Collection<R> records, Function<R, Text> label, Facet facet) {
        var names = new Names(records.stream().map(label).map(Naming::names).toList(), readers);
        return new SharedField(names, columns.of(facet));
    }

    private static List<Name> names(Text text) {
        return Arrays.stream(Language.values())
            .map(language -> new Name(Tongue.of(language.tag()), text.in(language))).toList();
    }

    private static List<Name> names(Actor actor) {
        var names = new ArrayList<>(names(actor.names().text()));
        actor.names().others().forEach((tag, name) -> names.add(new Name(Tongue.of(tag), name)));
        return names;
    }

    /** An outlet has one name in all the languages that it publishes in. */
    private static List<Name> names(Outlet outlet) {
        return outlet.languages().stream().map(Tongue::of).distinct().map(tongue -> new Name(tongue, outlet.name()))
            .toList();
    }

    private static List<String> speakers(Event event) {
        return event.statements().stream().flatMap(said -> said.speakers().stream()).map(Voice::id).distinct().toList();
    }

    private static List<String> outlets(Event event) {
        return event.everyCitation().map(Citation::chain).flatMap(List::stream).filter(Outlet.class::isInstance)
            .map(Voice::id).distinct().toList();
    }
}

package entente.search;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Outlet;
import entente.model.Text;
import entente.model.Voice;
import entente.search.NameField.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the actors, places, strands, topics, kinds, areas and outlets are called, as fields of words. */
final class Naming {
    private Naming() {}

    static Map<Role, NameField> fields(EventSet set, List<Event> events, Map<Facet, Column> columns) {
        var vocabulary = set.vocabulary();
        var fields = new EnumMap<Role, NameField>(Role.class);
        List<List<Name>> actors = names(set.actors().values(), Naming::names);
        fields.put(Role.ACTOR, new NameField(columns.get(Facet.ACTOR), actors));
        fields.put(Role.SPEAKER, new NameField(
            Column.of(set.actors().keySet(), events, Naming::speakers), actors));
        fields.put(Role.OUTLET, new NameField(
            Column.of(set.outlets().keySet(), events, Naming::outlets), names(set.outlets().values(), Naming::names)));
        fields.put(Role.PLACE, texts(columns, Facet.PLACE, set.places().values().stream().map(place -> place.names())));
        fields.put(Role.STRAND,
            texts(columns, Facet.STRAND, set.strands().values().stream().map(each -> each.names())));
        fields.put(Role.TOPIC,
            texts(columns, Facet.TOPIC, vocabulary.topics().values().stream().map(each -> each.label())));
        fields.put(Role.KIND,
            texts(columns, Facet.KIND, vocabulary.kinds().values().stream().map(each -> each.label())));
        fields.put(Role.AREA,
            texts(columns, Facet.AREA, vocabulary.areas().values().stream().map(each -> each.label())));
        return fields;
    }

    private static NameField texts(Map<Facet, Column> columns, Facet facet, Stream<Text> labels) {
        return new NameField(columns.get(facet), labels.map(Naming::names).toList());
    }

    private static <R> List<List<Name>> names(Collection<R> records, Function<R, List<Name>> names) {
        return records.stream().map(names).toList();
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

    /** An outlet calls itself something in each of the languages that it publishes in, or in one that is none of ours. */
    private static List<Name> names(Outlet outlet) {
        return outlet.languages().stream().map(Tongue::of).distinct().map(tongue -> new Name(tongue, outlet.name()))
            .toList();
    }

    private static List<String> speakers(Event event) {
        return event.statements().stream().flatMap(said -> said.speakers().stream()).map(Voice::id).distinct().toList();
    }

    private static List<String> outlets(Event event) {
        return event.everyCitation().map(Citation::chain).flatMap(List::stream)
            .filter(Outlet.class::isInstance).map(Voice::id).distinct().toList();
    }
}

package entente.search;

import entente.model.Event;
import entente.model.EventSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Knows the actors, strands and places whose names a reader types. */
final class Acquaintance {
    private final EventSet set;
    private final Map<Role, SharedField> fields;
    private final Lexicon lexicon;

    Acquaintance(EventSet set, Map<Role, SharedField> fields, Lexicon lexicon) {
        this.set = set;
        this.fields = fields;
        this.lexicon = lexicon;
    }

    /** @param nearly see there */
    Help help(Hits hits, List<Event> nearly) {
        return new Help(hits.corrections(), called(hits.asked(), Role.ACTOR, set.actors().values()),
            called(hits.asked(), Role.STRAND, set.strands().values()),
            called(hits.asked(), Role.PLACE, set.places().values()), nearly);
    }

    /** Those whose names have the most of the words, and at least half of them; then those with the most events. */
    private <R> List<R> called(Asked asked, Role role, Collection<R> records) {
        SharedField field = fields.get(role);
        List<Wanted> wanted =
            asked.wanted().stream().filter(each -> each.role() == null || each.role() == role).toList();
        if (field == null || wanted.isEmpty()) {
            return List.of();
        }
        int[] words = new int[field.names().size()];
        var finder = new Finder(lexicon, field.names());
        wanted.forEach(each -> finder.loosely(each, finder.exactly(each)).forEach(owner -> words[owner]++));
        int most = IntStream.of(words).max().orElse(0);
        List<R> all = new ArrayList<>(records);
        return most * 2 < Math.max(2, wanted.size())
            ? List.of()
            : IntStream.range(0, words.length).filter(owner -> words[owner] == most).boxed()
                .sorted(Comparator.comparingInt((Integer owner) -> field.column().total(owner)).reversed())
                .limit(Help.MOST).map(all::get).toList();
    }
}

package entente.search.match;

import entente.model.Event;
import entente.model.EventSet;
import entente.search.analysis.Clause;
import entente.search.analysis.ParsedQuery;
import entente.search.query.SearchField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Knows the actors, strands and places whose names a reader types. */
public final class EntitySuggester {
    private final EventSet set;
    private final Map<SearchField, EntityPostings> fields;
    private final TermDictionary lexicon;

    public EntitySuggester(EventSet set, Map<SearchField, EntityPostings> fields, TermDictionary lexicon) {
        this.set = set;
        this.fields = fields;
        this.lexicon = lexicon;
    }

    /** The suggestions for these matches; {@code nearly} are the partial matches among them. */
    public Suggestions suggestions(Matches hits, List<Event> nearly) {
        return new Suggestions(hits.corrections(), called(hits.query(), SearchField.ACTOR, set.actors().values()),
            called(hits.query(), SearchField.STRAND, set.strands().values()),
            called(hits.query(), SearchField.PLACE, set.places().values()), nearly);
    }

    /** Those whose names have the most of the words, and at least half of them; then those with the most events. */
    private <R> List<R> called(ParsedQuery asked, SearchField role, Collection<R> records) {
        EntityPostings field = fields.get(role);
        List<Clause> wanted =
            asked.wanted().stream().filter(each -> each.role() == null || each.role() == role).toList();
        if (field == null || wanted.isEmpty()) {
            return List.of();
        }
        int[] words = new int[field.names().size()];
        var finder = new TermMatcher(lexicon, field.names());
        wanted.forEach(each -> finder.loosely(each, finder.exactly(each)).forEach(owner -> words[owner]++));
        int most = IntStream.of(words).max().orElse(0);
        List<R> all = new ArrayList<>(records);
        return most * 2 < Math.max(2, wanted.size())
            ? List.of()
            : IntStream.range(0, words.length).filter(owner -> words[owner] == most).boxed()
                .sorted(Comparator.comparingInt((Integer owner) -> field.column().total(owner)).reversed())
                .limit(Suggestions.MAX_RECORDS).map(all::get).toList();
    }
}

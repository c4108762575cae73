package entente.search.match;

import entente.search.analysis.Clause;
import entente.search.analysis.ParsedQuery;
import entente.search.analysis.RomanizedNames;
import entente.search.analysis.Synonyms;
import entente.search.facets.EventBitSet;
import entente.search.match.Suggestions.Correction;
import entente.search.query.SearchField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the events in which words stand, whichever role they stand in and whichever form they take. */
public final class TextSearcher {
    /** Unknown words of one question for which others are tried; each costs a look through the lexicon. */
    private static final int MOST_STRANGERS = 4;

    private final Synonyms equivalents;
    private final Map<SearchField, Postings> fields;
    private final TermDictionary lexicon;
    private final int size;

    public TextSearcher(Map<SearchField, Postings> fields, Synonyms equivalents, RomanizedNames names, int size) {
        this.equivalents = equivalents;
        this.fields = fields;
        this.lexicon = new TermDictionary(fields.values(), names);
        this.size = size;
    }

    public TermDictionary lexicon() {
        return lexicon;
    }

    /** What has all that {@code q} wants, or else the most of it, and nothing that it does not want. */
    public Matches find(String q) {
        ParsedQuery asked = ParsedQuery.read(q, equivalents);
        var gathering = new Gathering();
        asked.wanted().forEach(gathering::add);
        EventBitSet events = all(gathering.having);
        boolean some = events.isEmpty();
        if (some) {
            events = most(gathering.having);
        }
        var unwanted = EventBitSet.none(size);
        asked.unwanted().forEach(each -> find(each.literally()).forEach(layer -> unwanted.or(layer.events())));
        events.andNot(unwanted);
        return new Matches(new ParsedQuery(gathering.read, asked.unwanted()), events, gathering.having, unwanted,
            gathering.layers, some && !events.isEmpty(), gathering.corrections);
    }

    /** What was found of each wish so far. */
    private final class Gathering {
        private final List<Clause> read = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private final List<Matches.Layer> layers = new ArrayList<>();
        /** For each word what has it. */
        private final List<EventBitSet> having = new ArrayList<>();
        private int strangers;

        void add(Clause wanted) {
            List<Matches.Layer> found = find(wanted);
            boolean strange = found.isEmpty() && !wanted.quoted() && wanted.steps().size() == 1;
            var nearest = strange && strangers++ < MOST_STRANGERS
                ? lexicon.nearest(wanted.typed())
                : Optional.<String>empty();
            nearest.ifPresentOrElse(term -> correct(wanted, term), () -> gather(wanted, found));
        }

        /** Each two characters of a misspelt name lead to the same wish. */
        private void correct(Clause wanted, String term) {
            Clause meant = wanted.read(term);
            if (!read.contains(meant)) {
                corrections.add(new Correction(wanted.typed(), term));
                gather(meant, find(meant));
            }
        }

        private void gather(Clause wanted, List<Matches.Layer> found) {
            read.add(wanted);
            having.addAll(Collections.nCopies(wanted.words(), weigh(found)));
        }

        /** The rarer a word, the weightier; answers what has it. */
        private EventBitSet weigh(List<Matches.Layer> found) {
            var any = EventBitSet.none(size);
            found.forEach(layer -> any.or(layer.events()));
            int rarity = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(size / (any.count() + 1));
            found.forEach(layer -> layers.add(new Matches.Layer(layer.events(), layer.weight() * rarity)));
            return any;
        }
    }

    private EventBitSet all(List<EventBitSet> sets) {
        var all = EventBitSet.all(size);
        sets.forEach(all::and);
        return all;
    }

    /** The events that are in the most of {@code sets}, at least one. */
    private EventBitSet most(List<EventBitSet> sets) {
        return EventBitSet.atLeast(sets).reversed().stream().filter(each -> !each.isEmpty()).findFirst()
            .orElseGet(() -> EventBitSet.none(size));
    }

    private List<Matches.Layer> find(Clause wanted) {
        var layers = new ArrayList<Matches.Layer>();
        fields.forEach((role, field) -> {
            if (wanted.role() == null || wanted.role() == role) {
                var finder = new TermMatcher(lexicon, field);
                EventBitSet exactly = finder.exactly(wanted);
                EventBitSet loosely = finder.loosely(wanted, exactly.copy());
                if (!loosely.isEmpty()) {
                    layers.add(new Matches.Layer(loosely, role.expandedBoost));
                    layers.add(new Matches.Layer(exactly, role.exactBoost - role.expandedBoost));
                }
            }
        });
        return layers;
    }
}

package entente.search;

import entente.search.Help.Correction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the events in which words stand, whichever role they stand in and whichever form they take. */
final class WordIndex {
    /** Unknown words of one question for which others are tried; each costs a look through the lexicon. */
    private static final int MOST_STRANGERS = 4;

    private final Equivalents equivalents;
    private final Map<Role, Field> fields;
    private final Lexicon lexicon;
    private final int size;

    WordIndex(Map<Role, Field> fields, Equivalents equivalents, int size) {
        this.equivalents = equivalents;
        this.fields = fields;
        this.lexicon = new Lexicon(fields.values());
        this.size = size;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** What has all that {@code q} wants, or else the most of it, and nothing that it does not want. */
    Hits find(String q) {
        Asked asked = Asked.read(q, equivalents);
        var gathering = new Gathering();
        asked.wanted().forEach(gathering::add);
        Bits events = all(gathering.having);
        boolean some = events.isEmpty();
        if (some) {
            events = most(gathering.having);
        }
        var unwanted = Bits.none(size);
        asked.unwanted().forEach(each -> find(each.literally()).forEach(layer -> unwanted.or(layer.events())));
        events.andNot(unwanted);
        return new Hits(new Asked(gathering.read, asked.unwanted()), events, gathering.having, unwanted,
            gathering.layers, some && !events.isEmpty(), gathering.corrections);
    }

    /** What was found of each wish so far. */
    private final class Gathering {
        private final List<Wanted> read = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private final List<Hits.Layer> layers = new ArrayList<>();
        /** For each word what has it. */
        private final List<Bits> having = new ArrayList<>();
        private int strangers;

        void add(Wanted wanted) {
            List<Hits.Layer> found = find(wanted);
            boolean strange = found.isEmpty() && !wanted.quoted() && wanted.steps().size() == 1;
            var nearest = strange && strangers++ < MOST_STRANGERS
                ? lexicon.nearest(wanted.typed())
                : Optional.<String>empty();
            nearest.ifPresentOrElse(term -> correct(wanted, term), () -> gather(wanted, found));
        }

        /** Each two characters of a misspelt name lead to the same wish. */
        private void correct(Wanted wanted, String term) {
            Wanted meant = wanted.read(term);
            if (!read.contains(meant)) {
                corrections.add(new Correction(wanted.typed(), term));
                gather(meant, find(meant));
            }
        }

        private void gather(Wanted wanted, List<Hits.Layer> found) {
            read.add(wanted);
            having.addAll(Collections.nCopies(wanted.words(), weigh(found)));
        }

        /** The rarer a word, the weightier; answers what has it. */
        private Bits weigh(List<Hits.Layer> found) {
            var any = Bits.none(size);
            found.forEach(layer -> any.or(layer.events()));
            int rarity = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(size / (any.count() + 1));
            found.forEach(layer -> layers.add(new Hits.Layer(layer.events(), layer.weight() * rarity)));
            return any;
        }
    }

    private Bits all(List<Bits> sets) {
        var all = Bits.all(size);
        sets.forEach(all::and);
        return all;
    }

    /** The events that are in the most of {@code sets}, at least one. */
    private Bits most(List<Bits> sets) {
        return Bits.atLeast(sets).reversed().stream().filter(each -> !each.isEmpty()).findFirst()
            .orElseGet(() -> Bits.none(size));
    }

    private List<Hits.Layer> find(Wanted wanted) {
        var layers = new ArrayList<Hits.Layer>();
        fields.forEach((role, field) -> {
            if (wanted.role() == null || wanted.role() == role) {
                var finder = new Finder(lexicon, field);
                Bits exactly = finder.exactly(wanted);
                Bits loosely = finder.loosely(wanted, exactly.copy());
                if (!loosely.isEmpty()) {
                    layers.add(new Hits.Layer(loosely, role.loose));
                    layers.add(new Hits.Layer(exactly, role.exact - role.loose));
                }
            }
        });
        return layers;
    }
}

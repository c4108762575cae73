package entente.search;

import entente.search.Help.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the events in which words stand, whichever role they stand in and whichever form they take. */
final class WordIndex {
    /** Words of one question that are read as others; each costs a look through the lexicon. */
    private static final int MOST_CORRECTIONS = 4;

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
        var read = new ArrayList<Wanted>();
        var corrections = new ArrayList<Correction>();
        var layers = new ArrayList<Hits.Layer>();
        var having = new ArrayList<Bits>();
        for (var wanted : asked.wanted()) {
            Wanted meant = wanted;
            List<Hits.Layer> found = find(meant);
            if (found.isEmpty() && corrections.size() < MOST_CORRECTIONS) {
                meant = corrected(wanted, corrections);
                found = find(meant);
            }
            read.add(meant);
            having.add(weighed(found, layers));
        }
        Bits events = all(having);
        boolean some = events.isEmpty();
        if (some) {
            events = most(having);
        }
        for (var unwanted : asked.unwanted()) {
            find(unwanted.literally()).stream().map(Hits.Layer::events).forEach(events::andNot);
        }
        return new Hits(new Asked(read, asked.unwanted()), events, layers, some && !events.isEmpty(), corrections);
    }

    private Wanted corrected(Wanted wanted, List<Correction> corrections) {
        if (wanted.quoted() || wanted.steps().size() > 1) {
            return wanted;
        }
        return lexicon.nearest(wanted.steps().getFirst()).map(nearest -> {
            corrections.add(new Correction(wanted.typed(), nearest));
            return wanted.read(nearest);
        }).orElse(wanted);
    }

    /** Adds what was {@code found}, the rarer the weightier, and answers the events that have it. */
    private Bits weighed(List<Hits.Layer> found, List<Hits.Layer> layers) {
        var any = Bits.none(size);
        found.forEach(layer -> any.or(layer.events()));
        int rarity = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(size / (any.count() + 1));
        found.forEach(layer -> layers.add(new Hits.Layer(layer.events(), layer.weight() * rarity)));
        return any;
    }

    private Bits all(List<Bits> sets) {
        var all = Bits.all(size);
        sets.forEach(all::and);
        return all;
    }

    /** The events that are in the most of {@code sets}, at least one. */
    private Bits most(List<Bits> sets) {
        var atLeast = new ArrayList<Bits>();
        for (var set : sets) {
            atLeast.add(Bits.none(size));
            for (int times = atLeast.size() - 1; times > 0; times--) {
                atLeast.get(times).or(atLeast.get(times - 1).copy().and(set));
            }
            atLeast.getFirst().or(set);
        }
        return atLeast.reversed().stream().filter(each -> !each.isEmpty()).findFirst().orElseGet(() -> Bits.none(size));
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

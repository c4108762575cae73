package entente.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the events in which words stand, whichever role they stand in and whichever form they take. */
final class WordIndex {
    private final Map<Role, Field> fields;
    private final Lexicon lexicon;
    private final int size;

    WordIndex(Map<Role, Field> fields, int size) {
        this.fields = fields;
        this.lexicon = new Lexicon(fields.values());
        this.size = size;
    }

    /** What has all of {@code asked.wanted()}, or else the most of it, and nothing of {@code asked.unwanted()}. */
    Hits find(Asked asked) {
        var layers = new ArrayList<Hits.Layer>();
        var each = new ArrayList<Bits>();
        for (var wanted : asked.wanted()) {
            List<Hits.Layer> found = find(wanted);
            var any = Bits.none(size);
            found.forEach(layer -> any.or(layer.events()));
            int rarity = rarity(any.count());
            found.forEach(layer -> layers.add(new Hits.Layer(layer.events(), layer.weight() * rarity)));
            each.add(any);
        }
        var all = Bits.all(size);
        each.forEach(all::and);
        boolean some = all.isEmpty();
        Bits most = some ? most(each) : all;
        asked.unwanted().forEach(unwanted -> find(unwanted).forEach(layer -> most.andNot(layer.events())));
        return new Hits(most, layers, some && !most.isEmpty());
    }

    /** A word that few events have says more: 1 for one that all have, about 20 for one in a million. */
    private int rarity(int having) {
        return 1 + Integer.SIZE - Integer.numberOfLeadingZeros(size / (having + 1));
    }

    /** The events that are in the most of {@code sets}, at least one. */
    private Bits most(List<Bits> sets) {
        var atLeast = new ArrayList<Bits>();
        for (var set : sets) {
            for (int times = atLeast.size(); times > 0; times--) {
                var more = atLeast.get(times - 1).copy().and(set);
                if (times < atLeast.size()) {
                    atLeast.get(times).or(more);
                } else if (!more.isEmpty()) {
                    atLeast.add(more);
                }
            }
            if (atLeast.isEmpty()) {
                atLeast.add(set.copy());
            } else {
                atLeast.getFirst().or(set);
            }
        }
        return atLeast.isEmpty() ? Bits.none(size) : atLeast.getLast();
    }

    private List<Hits.Layer> find(Wanted wanted) {
        var layers = new ArrayList<Hits.Layer>();
        Collection<Role> roles = wanted.role() == null ? EnumSet.allOf(Role.class) : Set.of(wanted.role());
        for (var role : roles) {
            Field field = fields.get(role);
            var exact = Bits.none(size);
            var loose = Bits.none(size);
            for (var tongue : Tongue.values()) {
                exactly(wanted, field, tongue, exact);
                if (!wanted.quoted()) {
                    loosely(wanted, field, tongue, loose);
                }
            }
            loose.or(exact);
            if (!loose.isEmpty()) {
                layers.add(new Hits.Layer(loose, role.loose));
                layers.add(new Hits.Layer(exact, role.exact - role.loose));
            }
        }
        return layers;
    }

    private static void exactly(Wanted wanted, Field field, Tongue tongue, Bits into) {
        if (wanted.steps().size() == 1) {
            field.find(tongue, wanted.steps(), into);
        } else {
            field.findInOrder(tongue, wanted.steps().stream().map(List::of).toList(), into);
        }
        if (!wanted.joined().isEmpty()) {
            field.find(tongue, List.of(wanted.joined()), into);
        }
    }

    private void loosely(Wanted wanted, Field field, Tongue tongue, Bits into) {
        List<Set<String>> kin = wanted.steps().stream().map(step -> lexicon.kin(tongue, step)).toList();
        if (kin.size() == 1) {
            field.find(tongue, kin.getFirst(), into);
        } else if (kin.stream().noneMatch(Set::isEmpty)) {
            field.findInOrder(tongue, kin, into);
        }
        if (!wanted.joined().isEmpty()) {
            field.find(tongue, lexicon.kin(tongue, wanted.joined()), into);
        }
    }
}

package entente.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds one wish in a field: to the letter, or in another form, spelling, script or language. */
record Finder(Lexicon lexicon, Field field) {
    /** Where these very words stand, accents and capitals apart. */
    Bits exactly(Wanted wanted) {
        var into = Bits.none(field.size());
        List<List<String>> steps = wanted.steps().stream().map(List::of).toList();
        for (var tongue : Tongue.values()) {
            find(tongue, steps, into);
            if (!wanted.joined().isEmpty()) {
                field.find(tongue, List.of(wanted.joined()), into);
            }
        }
        return into;
    }

    /** Adds where these words stand in whatever form, or what means the same. */
    Bits loosely(Wanted wanted, Bits into) {
        if (wanted.quoted()) {
            return into;
        }
        List<String> meanings = wanted.meanings().stream().map(Equivalents.Meaning::term).toList();
        for (var tongue : Tongue.values()) {
            find(tongue, kin(tongue, wanted), into);
            if (!wanted.joined().isEmpty()) {
                field.find(tongue, lexicon.kin(tongue, wanted.joined()), into);
            }
            field.find(tongue, meanings, into);
        }
        return into;
    }

    /** For each step its other forms, and what it means by itself. */
    private List<Set<String>> kin(Tongue tongue, Wanted wanted) {
        return IntStream.range(0, wanted.steps().size()).mapToObj(at -> {
            Set<String> kin = lexicon.kin(tongue, wanted.steps().get(at));
            wanted.sense(at).forEach(meaning -> kin.add(meaning.term()));
            return kin;
        }).toList();
    }

    private void find(Tongue tongue, List<? extends Collection<String>> steps, Bits into) {
        if (steps.size() == 1) {
            field.find(tongue, steps.getFirst(), into);
        } else if (steps.stream().noneMatch(Collection::isEmpty)) {
            field.findInOrder(tongue, steps, into);
        }
    }
}

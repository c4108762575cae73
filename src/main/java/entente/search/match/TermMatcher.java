package entente.search.match;

import entente.search.analysis.AnalysisLanguage;
import entente.search.analysis.Clause;
import entente.search.analysis.Synonyms;
import entente.search.facets.EventBitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds one wish in a field: to the letter, or in another form, spelling, script or language. */
record TermMatcher(TermDictionary lexicon, Postings field) {
    /** Where these very words stand, accents and capitals apart. */
    EventBitSet exactly(Clause wanted) {
        var into = EventBitSet.none(field.size());
        List<List<String>> steps = wanted.steps().stream().map(List::of).toList();
        for (var tongue : AnalysisLanguage.values()) {
            find(tongue, steps, into);
            if (!wanted.joined().isEmpty()) {
                field.find(tongue, List.of(wanted.joined()), into);
            }
        }
        return into;
    }

    /**
     * Adds where these words stand in whatever form, or what means the same. Quoted words are looked for as they are
     * written, except that a name may be spelt in another way.
     */
    EventBitSet loosely(Clause wanted, EventBitSet into) {
        if (wanted.quoted()) {
            for (var tongue : AnalysisLanguage.values()) {
                List<Set<String>> phrase = lexicon.spellings(tongue, wanted.steps());
                if (!phrase.equals(wanted.steps().stream().map(Set::of).toList())) {
                    find(tongue, phrase, into);
                }
            }
            return into;
        }
        List<String> meanings = wanted.meanings().stream().map(Synonyms.Concept::term).toList();
        for (var tongue : AnalysisLanguage.values()) {
            find(tongue, kin(tongue, wanted), into);
            if (!wanted.joined().isEmpty()) {
                field.find(tongue, lexicon.kin(tongue, wanted.joined()), into);
            }
            field.find(tongue, meanings, into);
        }
        return into;
    }

    /** For each step its other forms, and what it means by itself. */
    private List<Set<String>> kin(AnalysisLanguage tongue, Clause wanted) {
        return IntStream.range(0, wanted.steps().size()).mapToObj(at -> {
            Set<String> kin = lexicon.kin(tongue, wanted.steps().get(at));
            wanted.sense(at).forEach(meaning -> kin.add(meaning.term()));
            return kin;
        }).toList();
    }

    private void find(AnalysisLanguage tongue, List<? extends Collection<String>> steps, EventBitSet into) {
        if (steps.size() == 1) {
            field.find(tongue, steps.getFirst(), into);
        } else if (steps.stream().noneMatch(Collection::isEmpty)) {
            field.findInOrder(tongue, steps, into);
        }
    }
}

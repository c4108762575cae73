package entente.search.match;

import entente.search.analysis.AnalysisLanguage;
import entente.search.facets.EventBitSet;
import java.util.Collection;
import java.util.List;

/** The terms of a field by language, and for each the numbers of the events or named records that contain it. */
public interface Postings {
    /** How many places there are. */
    int size();

    /** Adds the places that have one of {@code terms}. */
    void find(AnalysisLanguage tongue, Collection<String> terms, EventBitSet into);

    /** Adds the places that have one of the terms of each step, side by side. */
    void findInOrder(AnalysisLanguage tongue, List<? extends Collection<String>> steps, EventBitSet into);

    void forEachTerm(Vocable each);

    /** Takes one term of a field. */
    interface Vocable {
        /** Called with a term and the number of places that have it. */
        void accept(AnalysisLanguage tongue, String term, int places);
    }
}

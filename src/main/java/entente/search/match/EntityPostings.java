package entente.search.match;

import entente.search.analysis.AnalysisLanguage;
import entente.search.facets.EventBitSet;
import entente.search.facets.FacetColumn;
import java.util.Collection;
import java.util.List;

/** The names of what many events share, leading to the events: a million of them cost no more words than ten. */
public record EntityPostings(NameIndex names, FacetColumn column) implements Postings {
    @Override
    public int size() {
        return column.rows();
    }

    @Override
    public void find(AnalysisLanguage tongue, Collection<String> terms, EventBitSet into) {
        var named = EventBitSet.none(names.size());
        names.find(tongue, terms, named);
        named.forEach(value -> column.having(value, into));
    }

    @Override
    public void findInOrder(AnalysisLanguage tongue, List<? extends Collection<String>> steps, EventBitSet into) {
        var named = EventBitSet.none(names.size());
        names.findInOrder(tongue, steps, named);
        named.forEach(value -> column.having(value, into));
    }

    @Override
    public void forEachTerm(Vocable each) {
        names.forEachTerm(each);
    }
}

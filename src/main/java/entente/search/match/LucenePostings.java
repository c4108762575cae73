package entente.search.match;

import entente.search.analysis.AnalysisLanguage;
import entente.search.facets.EventBitSet;
import entente.search.query.SearchField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The running text of one role in Lucene's postings, one Lucene field a tongue; a document is an event, in the order of
 * the set.
 */
final class LucenePostings implements Postings {
    private final LeafReader leaf;
    private final SearchField role;

    LucenePostings(LeafReader leaf, SearchField role) {
        this.leaf = leaf;
        this.role = role;
    }

    /** How Lucene calls what stands in this role and tongue. */
    static String name(SearchField role, AnalysisLanguage tongue) {
        return role.code() + "." + tongue.tag();
    }

    @Override
    public int size() {
        return leaf.maxDoc();
    }

    @Override
    public void find(AnalysisLanguage tongue, Collection<String> terms, EventBitSet into) {
        try {
            Terms known = leaf.terms(name(role, tongue));
            if (known == null) {
                return;
            }
            TermsEnum each = known.iterator();
            for (String term : terms) {
                if (each.seekExact(new BytesRef(term))) {
                    pour(each.postings(null, PostingsEnum.NONE), into);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void findInOrder(AnalysisLanguage tongue, List<? extends Collection<String>> steps, EventBitSet into) {
        String name = name(role, tongue);
        var phrase = new MultiPhraseQuery.Builder();
        for (Collection<String> step : steps) {
            phrase.add(step.stream().map(term -> new Term(name, term)).toArray(Term[]::new));
        }
        try {
            var searcher = new IndexSearcher(leaf);
            Scorer scorer = searcher.createWeight(searcher.rewrite(phrase.build()), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(leaf.getContext());
            if (scorer != null) {
                pour(scorer.iterator(), into);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pour(DocIdSetIterator documents, EventBitSet into) throws IOException {
        if (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            documents.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, new FixedBitSet(into.words(), into.size()), 0);
        }
    }

    @Override
    public void forEachTerm(Vocable each) {
        Arrays.stream(AnalysisLanguage.values()).forEach(tongue -> forEachTerm(tongue, each));
    }

    private void forEachTerm(AnalysisLanguage tongue, Vocable each) {
        try {
            Terms known = leaf.terms(name(role, tongue));
            if (known != null) {
                TermsEnum terms = known.iterator();
                for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                    each.accept(tongue, term.utf8ToString(), terms.docFreq());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

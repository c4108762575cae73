package entente.search.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the words of texts to Lucene: each term at its place, with a gap between texts that no phrase crosses. */
public final class TermTokenStream extends TokenStream {
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TextAnalyzer reader;
    private final List<String> terms = new ArrayList<>();
    private int[] places = new int[64];
    private int length;
    private int next;

    public TermTokenStream(TextAnalyzer reader) {
        this.reader = reader;
    }

    public void clear() {
        terms.clear();
        length = 0;
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    public void add(String text) {
        List<List<String>> parts = reader.read(text).terms();
        for (int part = 0; part < parts.size(); part++) {
            for (String each : parts.get(part)) {
                add(each, length + part);
            }
        }
        length += parts.size() + GAP;
    }

    private void add(String each, int place) {
        if (terms.size() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[terms.size()] = place;
        terms.add(each);
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == terms.size()) {
            return false;
        }
        term.append(terms.get(next));
        step.setPositionIncrement(places[next] - (next == 0 ? -1 : places[next - 1]));
        next++;
        return true;
    }
}

package entente.search;

import java.util.Collection;
import java.util.List;

/** The names of what many events share, leading to the events: a million of them cost no more words than ten. */
record SharedField(Names names, Column column) implements Field {
    @Override
    public int size() {
        return column.rows();
    }

    @Override
    public void find(Tongue tongue, Collection<String> terms, Bits into) {
        var named = Bits.none(names.size());
        names.find(tongue, terms, named);
        named.forEach(value -> column.having(value, into));
    }

    @Override
    public void findInOrder(Tongue tongue, List<? extends Collection<String>> steps, Bits into) {
        var named = Bits.none(names.size());
        names.findInOrder(tongue, steps, named);
        named.forEach(value -> column.having(value, into));
    }

    @Override
    public void forEachTerm(Vocable each) {
        names.forEachTerm(each);
    }
}

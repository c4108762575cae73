package entente.web;

import entente.brief.FilterWords;
import entente.feed.Reference;
import entente.model.EventSet;
import entente.search.Selection;
import entente.wording.Words;

/** A filtered list as others cite it: by its filter, its count, and the date and fingerprint of the set. */
final class ListReference {
    private ListReference() {}

    static Reference of(Selection selection, Visit visit) {
        EventSet set = selection.set();
        Words words = visit.words();
        var now = Cited.of(selection);
        String filter = new FilterWords(set, words).say(selection);
        String query = selection.query().on(1).address();
        String address = visit.published()
            .events((query.isEmpty() ? "" : query + "&") + Cited.PARAMETER + "=" + now.address());
        String title = words.say("web.cite.list", filter, now.count(), words.date(set.date()), now.version());
        return Reference.of("events-" + now.address(), title, address, "", visit.edition().whole().set(),
            visit.published());
    }
}

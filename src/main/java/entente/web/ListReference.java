package entente.web;

import entente.brief.FilterWords;
import entente.feed.Reference;
import entente.model.EventSet;
import entente.search.Selection;
import entente.wording.Words;

/** A filtered list as others cite it: by its filter, its count, and the date and fingerprint of the set. */
final class ListReference {
    private ListReference() {}

    static Reference of(Selection selection, PageRequest request) {
        EventSet set = selection.set();
        Words words = request.messages();
        var now = Cited.of(selection);
        String filter = new FilterWords(set, words).say(selection);
        String query = selection.query().on(1).address();
        String address = request.publicUrls()
            .events((query.isEmpty() ? "" : query + "&") + Cited.PARAMETER + "=" + now.address());
        String title = words.say("web.cite.list", filter, now.count(), words.date(set.date()), now.version());
        return Reference.of("events-" + now.address(), title, address, "", request.edition().whole().set(),
            request.publicUrls());
    }
}

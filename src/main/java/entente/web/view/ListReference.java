package entente.web.view;

import entente.feed.reference.Reference;
import entente.model.EventSet;
import entente.search.SearchResult;
import entente.web.page.PageRequest;
import entente.wording.FilterText;
import entente.wording.Messages;

/** A filtered list as others cite it: by its filter, its count, and the date and fingerprint of the set. */
public final class ListReference {
    private ListReference() {}

    public static Reference of(SearchResult selection, PageRequest request) {
        EventSet set = selection.set();
        Messages words = request.messages();
        var now = CitedVersion.of(selection);
        String filter = new FilterText(set, words).say(selection);
        String query = selection.query().on(1).address();
        String address = request.publicUrls()
            .events((query.isEmpty() ? "" : query + "&") + CitedVersion.PARAMETER + "=" + now.address());
        String title = words.say("web.cite.list", filter, now.count(), words.date(set.date()), now.version());
        return Reference.of("events-" + now.address(), title, address, "", request.edition().whole().set(),
            request.publicUrls());
    }
}

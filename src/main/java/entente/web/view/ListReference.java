package entente.web.view;

import entente.feed.reference.Reference;
import entente.model.EventSet;
import entente.search.SearchResult;
import entente.web.page.PageRequest;
import entente.wording.FilterText;
import entente.wording.Messages;

/** The reference to a list of events: its filter, its number of events, and the date and fingerprint of the set. */
public final class ListReference {
    private ListReference() {}

    /** The reference to a list; its URL has the parameter {@link CitedVersion#PARAMETER}. */
    public static Reference of(SearchResult selection, PageRequest request) {
        EventSet set = selection.set();
        Messages messages = request.messages();
        var now = CitedVersion.of(selection, request.edition().current().set());
        String filter = new FilterText(set, messages).describe(selection);
        String query = selection.query().withPage(1).queryString();
        String address = request.publicUrls()
            .events((query.isEmpty() ? "" : query + "&") + CitedVersion.PARAMETER + "=" + now.parameterValue());
        String title = messages.get("web.cite.list", filter, now.count(), messages.date(set.date()), now.version());
        return Reference.of("events-" + now.parameterValue(), title, address, "", request.edition().current().set(),
            request.publicUrls());
    }
}

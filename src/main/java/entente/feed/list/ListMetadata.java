package entente.feed.list;

import entente.feed.JsonObjects;
import entente.feed.Licence;
import entente.model.EventSet;
import entente.wording.SiteUrls;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a file in JSON: query, URL, count, edition and licence.
 *
 * @param query the filter as a query string, empty for all records; null for a single event
 * @param address the URL of the page with the same content
 */
record ListMetadata(@Nullable String query, String address, int count, EventSet set) {
    /** Writes the members. */
    void write(SiteUrls urls, JsonObjects members) {
        members.optional("query", query);
        members.json.write("address", address)
            .write("count", count)
            .write("set_date", set.date().toString());
        members.optional("as_of", urls.asOf() == null ? null : urls.asOf().toString());
        members.json.write("fingerprint", set.fingerprint())
            .write("licence", Licence.SPDX);
    }
}

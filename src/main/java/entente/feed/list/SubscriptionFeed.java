package entente.feed.list;

import entente.feed.TagUris;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A format to which feed readers subscribe. It writes lists of events and the latest changes of the set. */
public abstract sealed class SubscriptionFeed implements Feed permits AtomFeed, JsonFeed {
    /** Writes one feed; leaves {@code out} open. */
    abstract void write(FeedHead head, Iterator<FeedEntry> entries, SiteUrls urls, OutputStream out)
        throws IOException;

    @Override
    public final void write(EventList list, SiteUrls urls, OutputStream out) throws IOException {
        TagUris tags = TagUris.of(list.set());
        var head = new FeedHead(tags.feed("events" + suffix(list.query())), title(list.title(), urls),
            list.fileUrl(this, urls), list.completeSet().date(), list.metadata(urls));
        write(head, list.events().stream().map(new FeedEntry.Builder(tags, urls)::of).iterator(), urls, out);
    }

    /** Writes the latest changes of a set; leaves {@code out} open. */
    public final void write(ChangeList list, SiteUrls urls, OutputStream out) throws IOException {
        TagUris tags = TagUris.of(list.set());
        String suffix = suffix(list.query());
        var metadata =
            new ListMetadata(list.query(), list.query().isEmpty() ? urls.url("news") : urls.events(list.query()),
                list.changes().size(), list.set());
        var head = new FeedHead(tags.feed("new" + suffix), title(list.title(), urls),
            urls.url("new." + extension() + suffix), list.completeSet().date(), metadata);
        write(head, list.changes().stream().map(new FeedEntry.Builder(tags, urls)::of).iterator(), urls, out);
    }

    private static String title(String list, SiteUrls urls) {
        return Messages.in(urls.language()).get("feed.title", list);
    }

    private static String suffix(@Nullable String query) {
        return query == null || query.isEmpty() ? "" : "?" + query;
    }
}

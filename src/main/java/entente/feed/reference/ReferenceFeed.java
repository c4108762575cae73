package entente.feed.reference;

import entente.feed.list.EventList;
import entente.feed.list.Feed;
import entente.wording.SiteUrls;
import java.io.IOException;
import java.io.OutputStream;

/** The events of a list as references to their pages. */
public record ReferenceFeed(ReferenceFormat format) implements Feed {
    @Override
    public String extension() {
        return format.extension();
    }

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public void write(EventList list, SiteUrls urls, OutputStream out) throws IOException {
        format.write(list.events().stream().map(event -> Reference.of(event, list.completeSet(), urls)), out);
    }
}

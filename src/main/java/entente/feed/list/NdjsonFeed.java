package entente.feed.list;

import entente.feed.JsonObjects;
import entente.feed.record.EventSchemas;
import entente.wording.SiteUrls;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Newline-delimited JSON: the records of {@link EventsJson}, one on each line, without metadata. JSON escapes line
 * breaks in texts, so that a line is always a complete record.
 */
public final class NdjsonFeed implements Feed {
    @Override
    public String extension() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public void write(EventList list, SiteUrls urls, OutputStream out) throws IOException {
        var lines = new BufferedOutputStream(out);
        for (var event : list.events()) {
            try (var json = JsonObjects.newGenerator(lines)) {
                new EventSchemas(json, list.set().vocabulary(), urls).write(event);
            }
            lines.write('\n');
        }
        lines.flush();
    }
}

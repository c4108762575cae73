package entente.feed.list;

import entente.feed.JsonObjects;
import entente.feed.record.EventSchemas;
import entente.wording.SiteUrls;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Whole records, one JSON object a line and nothing else: the events of {@link EventsJson} for programs that read line by
 * line. A line break within a text is escaped, as JSON has it, so a line is always a record.
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
    public void write(EventList excerpt, SiteUrls addresses, OutputStream out) throws IOException {
        var lines = new BufferedOutputStream(out);
        for (var event : excerpt.events()) {
            try (var json = JsonObjects.open(lines)) {
                new EventSchemas(json, excerpt.set().vocabulary(), addresses).write(event);
            }
            lines.write('\n');
        }
        lines.flush();
    }
}

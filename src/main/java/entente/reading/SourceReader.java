package entente.reading;

import static entente.reading.yaml.ValueParsers.DATE;
import static entente.reading.yaml.ValueParsers.DAY;
import static entente.reading.yaml.ValueParsers.LANGUAGE;
import static entente.reading.yaml.ValueParsers.PLAIN_TEXT;
import static entente.reading.yaml.ValueParsers.URL;

import entente.model.Outlet;
import entente.model.Source;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a source, and checks that no two sources have the same URL. */
final class SourceReader {
    private final ReferenceTable<Outlet> outlets;
    private final Map<URI, String> idsByUrl = new HashMap<>();

    SourceReader(ReferenceTable<Outlet> outlets) {
        this.outlets = outlets;
    }

    /** The source, or empty if a field is invalid. */
    Optional<Source> source(String id, RecordReader record) {
        var outlet = record.required("outlet", outlets);
        var title = record.required("title", PLAIN_TEXT);
        var url = record.required("url", URL);
        var published = record.required("published", DATE);
        var language = record.required("language", LANGUAGE);
        var accessed = record.required("accessed", DAY);
        if (outlet.isPresent() && !id.startsWith(outlet.get().id() + "-")) {
            record.reject("outlet", "the outlet that the id of the source begins with");
        }
        if (published.isPresent() && accessed.isPresent() && accessed.get().isBefore(published.get().first())) {
            record.reject("accessed", "a day not before it was published, " + published.get().edtf());
        }
        url.ifPresent(value -> {
            String earlier = idsByUrl.putIfAbsent(value, id);
            if (earlier != null) {
                record.reject("url", "the page of the source '" + earlier + "'", "one source a page");
            }
        });
        return record.build(() -> new Source(
            id, outlet.get(), title.get(), url.get(), published.get(), language.get(), accessed.get()));
    }
}

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
import entente.reading.yaml.ValueParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a source, and checks that no two sources are the same page. */
final class SourceReader {
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\[\\s*]");

    /** Brackets enclose a description where the published title is not known; a published title may have them too. */
    private static final ValueParser<String> TITLE =
        PLAIN_TEXT.where(SourceReader::hasClosedBrackets, "square brackets in pairs, with words between them");

    private final ReferenceTable<Outlet> outlets;
    private final Map<String, String> idsByUrl = new HashMap<>();

    SourceReader(ReferenceTable<Outlet> outlets) {
        this.outlets = outlets;
    }

    /** The source, or empty if a field is invalid. */
    Optional<Source> source(String id, RecordReader record) {
        var outlet = record.required("outlet", outlets);
        var title = record.required("title", TITLE);
        var url = record.required("url", URL);
        var published = record.required("published", DATE);
        var language = record.required("language", LANGUAGE);
        var accessed = record.required("accessed", DAY);
        outlet.ifPresent(publisher -> {
            if (!id.startsWith(publisher.id() + "-")) {
                record.reject("outlet", "the outlet that the id of the source begins with");
            } else if (id.length() == publisher.id().length() + 1) {
                record.rejectRecord("nothing after the outlet in the id", "a date and a slug after it");
            }
        });
        if (published.isPresent() && accessed.isPresent() && accessed.get().isBefore(published.get().first())) {
            record.reject("accessed", "a day not before it was published, " + published.get().edtf());
        }
        url.ifPresent(value -> {
            String earlier = idsByUrl.putIfAbsent(PageAddress.normalised(value), id);
            if (earlier != null) {
                record.reject("url", "the page of the source '" + earlier + "'", "one source a page");
            }
        });
        return record.build(() -> new Source(
            id, outlet.get(), title.get(), url.get(), published.get(), language.get(), accessed.get()));
    }

    private static boolean hasClosedBrackets(String title) {
        int depth = 0;
        for (int i = 0; i < title.length() && depth >= 0; i++) {
            depth += switch (title.charAt(i)) {
                case '[' -> 1;
                case ']' -> -1;
                default -> 0;
            };
        }
        return depth == 0 && !EMPTY_BRACKETS.matcher(title).find();
    }
}

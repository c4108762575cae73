package entente.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.model.EventDate;
import java.net.URLEncoder;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Query} as a canonical query string: parameters in a fixed order, defaults left out.
 * {@link QueryReader} reads it back.
 */
final class QueryWriter {
    private final StringJoiner parts = new StringJoiner("&");

    private QueryWriter() {}

    static String write(Query query) {
        var writer = new QueryWriter();
        writer.add("q", query.q());
        query.selected().forEach((facet, values) -> values.forEach(value -> writer.add(facet.code(), value)));
        writer.add("since", query.since());
        writer.add("until", query.until());
        writer.add("dates", query.dates() == DateCertainty.POSSIBLE ? "" : query.dates().code());
        writer.add("origins", query.origins() == 0 ? "" : Integer.toString(query.origins()));
        Sort sort = query.sort();
        writer.add("sort", sort == null ? "" : sort.code());
        writer.add("page", query.page() == 1 ? "" : Integer.toString(query.page()));
        return writer.parts.toString();
    }

    private void add(String name, @Nullable EventDate date) {
        add(name, date == null ? "" : date.edtf());
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, UTF_8).replace("+", "%20"));
        }
    }
}

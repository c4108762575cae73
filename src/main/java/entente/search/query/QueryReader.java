package entente.search.query;

import entente.model.CodedEnum;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.query.BadQuery.Expected;
import entente.search.query.BadQuery.Expected.AtMost;
import entente.search.query.BadQuery.Expected.NoLaterThan;
import entente.search.query.BadQuery.Expected.OneOf;
import entente.search.query.BadQuery.Expected.WholeNumber;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parses URL parameters to a {@link Query}, and throws {@link BadQuery} for the first invalid one. */
final class QueryReader {
    private static final int LAST_PAGE = 1_000_000;

    /** The names of all parameters, in the order of the canonical query string. */
    static final List<String> NAMES = Stream.of(
        Stream.of("q"),
        Arrays.stream(Facet.values()).map(Facet::code),
        Stream.of("since", "until", "dates", "origins", "sort", "page"))
        .flatMap(names -> names)
        .toList();

    private final Map<String, String[]> parameters;
    private final EventSet set;

    QueryReader(Map<String, String[]> parameters, EventSet set) {
        this.parameters = parameters;
        this.set = set;
    }

    Query read() {
        QueryParameters.rejectUnknown(NAMES, parameters);
        var facets = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : Facet.values()) {
            facets.put(facet, values(facet));
        }
        var query =
            new Query(q(), facets, date("since"), date("until"), dates(),
                number("origins", 0, Query.MAX_ORIGINS, 0),
                sort(), number("page", 1, LAST_PAGE, 1));
        checkPeriod(query);
        return query;
    }

    private String q() {
        String q = QueryParameters.text("q", parameters);
        if (q.length() > Query.MAX_LENGTH) {
            throw new BadQuery("q", q, new AtMost(Query.MAX_LENGTH));
        }
        return q;
    }

    private List<String> values(Facet facet) {
        List<String> values = QueryParameters.values(facet.code(), parameters).distinct().toList();
        Collection<String> validValues = facet.values(set);
        for (String value : values) {
            if (!validValues.contains(value)) {
                throw new BadQuery(facet.code(), value, expected(facet, value));
            }
        }
        if (values.size() > Query.MAX_VALUES) {
            throw new BadQuery(facet.code(), Integer.toString(values.size()), new AtMost(Query.MAX_VALUES));
        }
        return values;
    }

    private Expected expected(Facet facet, String value) {
        return switch (facet) {
            case SIGNIFICANCE, CREDIBILITY -> new WholeNumber(1, facet.values(set).size());
            case AREA, TOPIC, KIND, STRAND, ACTOR, PLACE, SIDE, RELIABILITY -> OneOf.of(facet.values(set), value);
        };
    }

    private @Nullable EventDate date(String name) {
        String edtf = QueryParameters.single(name, parameters);
        try {
            return edtf.isEmpty() ? null : EventDate.parse(edtf);
        } catch (IllegalArgumentException e) {
            throw new BadQuery(name, edtf, new Expected.Date());
        }
    }

    private static void checkPeriod(Query query) {
        EventDate since = query.since();
        EventDate until = query.until();
        if (since != null && until != null && since.first().isAfter(until.last())) {
            throw new BadQuery("since", since.edtf(), new NoLaterThan(until));
        }
    }

    private DateCertainty dates() {
        String code = QueryParameters.single("dates", parameters);
        return code.isEmpty()
            ? DateCertainty.POSSIBLE
            : CodedEnum.of(DateCertainty.class, code)
                .orElseThrow(() -> invalid("dates", code, DateCertainty.values(), DateCertainty::code));
    }

    private @Nullable Sort sort() {
        String code = QueryParameters.single("sort", parameters);
        return code.isEmpty()
            ? null
            : Sort.of(code).orElseThrow(() -> invalid("sort", code, Sort.values(), Sort::code));
    }

    private int number(String name, int min, int max, int defaultValue) {
        String digits = QueryParameters.single(name, parameters);
        if (digits.isEmpty()) {
            return defaultValue;
        }
        int number = digits.length() <= 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            ? Integer.parseInt(digits)
            : -1;
        if (number < min || number > max) {
            throw new BadQuery(name, digits, new WholeNumber(min, max));
        }
        return number;
    }

    private static <C> BadQuery invalid(String name, String found, C[] constants, Function<C, String> code) {
        return new BadQuery(name, found, OneOf.of(Arrays.stream(constants).map(code).toList(), found));
    }
}

package entente.brief.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import entente.brief.BriefLength;
import entente.brief.TlpMarking;
import entente.model.CodedEnum;
import entente.model.EventSet;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;
import entente.search.query.Query;
import entente.search.query.QueryParameters;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A brief that a user defines in a form: a filter and the parts to show. The query string contains the whole request,
 * so that a link gives the same brief.
 *
 * @param title empty for the default title; at most {@value #MAX_TITLE_LENGTH} characters
 * @param parts in order of appearance, at least one
 * @param marking null for none
 */
public record BriefRequest(
    String title, Query query, List<Part> parts, @Nullable TlpMarking marking, BriefLength length) {
    /** Maximum length of a title, in characters. */
    public static final int MAX_TITLE_LENGTH = 80;
    private static final List<Part> DEFAULT_PARTS =
        List.of(Part.FIGURE, Part.EVENTS, Part.COMMITMENTS, Part.ONE_SIDED, Part.METHOD);
    private static final List<String> OWN_PARAMETERS = List.of("title", "part", "marking", "length");
    /** The parameter of event lists that a brief rejects, because a brief is not paginated. */
    private static final String PAGE_PARAMETER = "page";

    /** A part that a brief can have in addition to summary and notes. */
    public enum Part implements CodedEnum {
        FIGURE, EVENTS, COMMITMENTS, ONE_SIDED, ACTORS, METHOD
    }

    /** Sorts the parts into their fixed order; no parts means the default ones. */
    public BriefRequest {
        var chosen = List.copyOf(parts);
        parts = Arrays.stream(Part.values()).filter((chosen.isEmpty() ? DEFAULT_PARTS : chosen)::contains).toList();
    }

    /** The short brief of {@code query} with the default parts. */
    public static BriefRequest of(Query query) {
        return new BriefRequest("", query, DEFAULT_PARTS, null, BriefLength.SHORT);
    }

    /**
     * Parses the parameters of a URL: those of an event list except its page, and {@code title}, {@code part}
     * (repeatable), {@code marking}, {@code length}. Blank values count as absent.
     *
     * @throws BadQuery with the first unknown parameter or invalid value, and the valid ones
     */
    public static BriefRequest parse(Map<String, String[]> parameters, EventSet set) {
        QueryParameters.rejectUnknown(parameterNames(), parameters);
        var filter = new LinkedHashMap<>(parameters);
        OWN_PARAMETERS.forEach(filter::remove);
        String title = QueryParameters.text("title", parameters).replaceAll("\\s+", " ");
        if (title.length() > MAX_TITLE_LENGTH) {
            throw new BadQuery("title", title, new Expected.AtMost(MAX_TITLE_LENGTH));
        }
        String marking = QueryParameters.single("marking", parameters);
        String length = QueryParameters.single("length", parameters);
        return new BriefRequest(title, Query.parse(filter, set),
            QueryParameters.values("part", parameters).map(code -> parseCode("part", code, Part.class)).toList(),
            marking.isEmpty() ? null : parseCode("marking", marking, TlpMarking.class),
            length.isEmpty() ? BriefLength.SHORT : parseCode("length", length, BriefLength.class));
    }

    /** The canonical query string, percent-encoded, without a question mark. */
    public String queryString() {
        Stream<String> ownParameters = Stream.of(
            title.isEmpty() ? "" : "title=" + URLEncoder.encode(title, UTF_8).replace("+", "%20"),
            parts.equals(DEFAULT_PARTS) ? "" : parts.stream().map(part -> "part=" + part.code()).collect(joining("&")),
            marking == null ? "" : "marking=" + marking.code(),
            "length=" + length.code());
        return Stream.concat(ownParameters, Stream.of(query.queryString())).filter(part -> !part.isEmpty())
            .collect(joining("&"));
    }

    private static List<String> parameterNames() {
        return Stream.concat(OWN_PARAMETERS.stream(), Query.parameterNames().stream())
            .filter(name -> !name.equals(PAGE_PARAMETER)).toList();
    }

    private static <C extends Enum<C> & CodedEnum> C parseCode(String name, String code, Class<C> type) {
        return CodedEnum.of(type, code).orElseThrow(() -> new BadQuery(name, code,
            Expected.OneOf.of(Arrays.stream(type.getEnumConstants()).map(CodedEnum::code).toList(), code)));
    }
}

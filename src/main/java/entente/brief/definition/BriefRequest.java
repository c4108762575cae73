package entente.brief.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import entente.brief.BriefLength;
import entente.brief.TlpMarking;
import entente.model.CodedEnum;
import entente.model.EventSet;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Fitting;
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
 * A brief that a reader puts together: any filter, told in the chosen parts. All of it stands in an address, so that whoever
 * has the address has the brief.
 *
 * @param title empty for none of its own; at most {@value #LONGEST_TITLE} characters
 * @param parts in the order in which they are told, at least one
 */
public record BriefRequest(
    String title, Query query, List<Part> parts, @Nullable TlpMarking marking, BriefLength length) {
    public static final int LONGEST_TITLE = 80;
    /** What is told where nothing is chosen. */
    private static final List<Part> USUAL =
        List.of(Part.FIGURE, Part.EVENTS, Part.COMMITMENTS, Part.ONE_SIDED, Part.METHOD);
    private static final List<String> OWN = List.of("title", "part", "marking", "length");
    /** A document has its own pages. */
    private static final String PAGE = "page";

    /** What a brief can be made of, beside its summary and its notes. */
    public enum Part implements CodedEnum {
        FIGURE, EVENTS, COMMITMENTS, ONE_SIDED, ACTORS, METHOD
    }

    public BriefRequest {
        var chosen = List.copyOf(parts);
        parts = Arrays.stream(Part.values()).filter((chosen.isEmpty() ? USUAL : chosen)::contains).toList();
    }

    /** The short brief of a filter, with the usual parts. */
    public static BriefRequest of(Query query) {
        return new BriefRequest("", query, USUAL, null, BriefLength.SHORT);
    }

    /**
     * Reads an address: the parameters of a list but for its page, and {@code title}, {@code part} (several), {@code
     * marking}, {@code length}. Blank values count as absent.
     *
     * @throws BadQuery naming the first parameter or value that has no meaning and what would fit
     */
    public static BriefRequest parse(Map<String, String[]> url, EventSet set) {
        QueryParameters.expect(names(), url);
        var filter = new LinkedHashMap<>(url);
        OWN.forEach(filter::remove);
        String title = QueryParameters.words("title", url).replaceAll("\\s+", " ");
        if (title.length() > LONGEST_TITLE) {
            throw new BadQuery("title", title, new Fitting.AtMost(LONGEST_TITLE));
        }
        String marking = QueryParameters.one("marking", url);
        String length = QueryParameters.one("length", url);
        return new BriefRequest(title, Query.parse(filter, set),
            QueryParameters.all("part", url).map(code -> coded("part", code, Part.class)).toList(),
            marking.isEmpty() ? null : coded("marking", marking, TlpMarking.class),
            length.isEmpty() ? BriefLength.SHORT : coded("length", length, BriefLength.class));
    }

    /** The canonical query string, percent-encoded, without a question mark. */
    public String address() {
        Stream<String> own = Stream.of(
            title.isEmpty() ? "" : "title=" + URLEncoder.encode(title, UTF_8).replace("+", "%20"),
            parts.equals(USUAL) ? "" : parts.stream().map(part -> "part=" + part.code()).collect(joining("&")),
            marking == null ? "" : "marking=" + marking.code(),
            "length=" + length.code());
        return Stream.concat(own, Stream.of(query.address())).filter(part -> !part.isEmpty()).collect(joining("&"));
    }

    private static List<String> names() {
        return Stream.concat(OWN.stream(), Query.parameters().stream()).filter(name -> !name.equals(PAGE)).toList();
    }

    private static <C extends Enum<C> & CodedEnum> C coded(String name, String code, Class<C> constants) {
        return CodedEnum.of(constants, code).orElseThrow(() -> new BadQuery(name, code,
            Fitting.OneOf.of(Arrays.stream(constants.getEnumConstants()).map(CodedEnum::code).toList(), code)));
    }
}

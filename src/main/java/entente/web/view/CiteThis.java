package entente.web.view;

import static java.util.stream.Collectors.toUnmodifiableMap;

import entente.feed.reference.Bibtex;
import entente.feed.reference.CitationProcessor;
import entente.feed.reference.CitationStyle;
import entente.feed.reference.CslJson;
import entente.feed.reference.Reference;
import entente.feed.reference.ReferenceFormat;
import entente.feed.reference.Ris;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Shows how a page is cited, and hands out its reference as a file. */
public final class CiteThis {
    private static final List<ReferenceFormat> FORMATS = List.of(new Bibtex(), new Ris(), new CslJson());
    private static final Map<String, ReferenceFormat> BY_EXTENSION =
        FORMATS.stream().collect(toUnmodifiableMap(ReferenceFormat::extension, format -> format));

    private final CitationProcessor styles = new CitationProcessor();

    /**
     * The view of the fragment in {@code cite.html}.
     *
     * @param formats the reference as files
     * @param note from which edition it is
     */
    public record CiteThisView(List<Styled> styles, List<Link> formats, String note) {}

    /** A reference in one style. */
    public record Styled(String name, List<CitationProcessor.Run> runs) {}

    /** @param href where the reference is found, by the ending of its address: {@code .bib} */
    public CiteThisView view(Reference cited, UnaryOperator<String> href, PageRequest request) {
        return new CiteThisView(
            Arrays.stream(CitationStyle.values())
                .map(style -> new Styled(request.messages().say("web.cite.style." + style.code()),
                    styles.set(cited, style)))
                .toList(),
            FORMATS.stream().map(ReferenceFormat::extension)
                .map(extension -> new Link(request.messages().say("web.download." + extension),
                    href.apply("." + extension)))
                .toList(),
            cited.note());
    }

    /** The endings under which references are found. */
    public static Stream<String> extensions() {
        return FORMATS.stream().map(ReferenceFormat::extension);
    }

    /** The reference as a file; none if {@code extension} is not one of a format for references. */
    public static Optional<PageResult.Download> file(Reference cited, String extension, PageRequest request) {
        return Optional.ofNullable(BY_EXTENSION.get(extension))
            .map(format -> new PageResult.Download(format.mediaType(),
                "entente-" + cited.id() + "-" + request.publicUrls().stamp(cited.issued()) + "." + extension, Map.of(),
                out -> format.write(Stream.of(cited), out)));
    }
}

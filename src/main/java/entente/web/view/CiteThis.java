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

/**
 * References to a page: shown in several citation styles, and as files for reference managers (BibTeX, RIS, CSL-JSON).
 */
public final class CiteThis {
    private static final List<ReferenceFormat> FORMATS = List.of(new Bibtex(), new Ris(), new CslJson());
    private static final Map<String, ReferenceFormat> BY_EXTENSION =
        FORMATS.stream().collect(toUnmodifiableMap(ReferenceFormat::extension, format -> format));

    private final CitationProcessor styles = new CitationProcessor();

    /**
     * The view of the fragments in {@code cite.html}.
     *
     * @param formats links to the reference as a file, one per format
     * @param note the date and fingerprint of the cited set
     */
    public record CiteThisView(List<StyledReference> styles, List<Link> formats, String note) {}

    /**
     * A reference in one citation style.
     *
     * @param name of the style
     */
    public record StyledReference(String name, List<CitationProcessor.Run> runs) {}

    /**
     * A reference in all styles, with links to its files.
     *
     * @param href gives the URL of the file with an extension, such as {@code .bib}
     */
    public CiteThisView view(Reference reference, UnaryOperator<String> href, PageRequest request) {
        return new CiteThisView(
            Arrays.stream(CitationStyle.values())
                .map(style -> new StyledReference(request.messages().get("web.cite.style." + style.code()),
                    styles.format(reference, style)))
                .toList(),
            FORMATS.stream().map(ReferenceFormat::extension)
                .map(extension -> new Link(request.messages().get("web.download." + extension),
                    href.apply("." + extension)))
                .toList(),
            reference.note());
    }

    /** The extensions of the reference formats, without a dot. */
    public static Stream<String> extensions() {
        return FORMATS.stream().map(ReferenceFormat::extension);
    }

    /**
     * The reference as a file.
     *
     * @param extension of a reference format, without a dot
     * @return empty if no reference format has that extension
     */
    public static Optional<PageResult.Download> file(Reference reference, String extension, PageRequest request) {
        return Optional.ofNullable(BY_EXTENSION.get(extension))
            .map(format -> new PageResult.Download(format.mediaType(),
                "entente-" + reference.id() + "-" + request.publicUrls().fileSuffix(reference.issued()) + "."
                    + extension,
                Map.of(),
                out -> format.write(Stream.of(reference), out)));
    }
}

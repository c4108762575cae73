package entente.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import entente.feed.Bibtex;
import entente.feed.CslJson;
import entente.feed.Reference;
import entente.feed.ReferenceFormat;
import entente.feed.Ris;
import entente.feed.Style;
import entente.feed.Styles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Shows how a page is cited, and hands out its reference as a file. */
final class Citing {
    private static final List<ReferenceFormat> FORMATS = List.of(new Bibtex(), new Ris(), new CslJson());
    private static final Map<String, ReferenceFormat> BY_EXTENSION =
        FORMATS.stream().collect(toUnmodifiableMap(ReferenceFormat::extension, format -> format));

    private final Styles styles = new Styles();

    /**
     * The view of the fragment in {@code cite.html}.
     *
     * @param formats the reference as files
     * @param note from which edition it is
     */
    record CiteThisView(List<Styled> styles, List<Link> formats, String note) {}

    /** A reference in one style. */
    record Styled(String name, List<Styles.Run> runs) {}

    /** @param href where the reference is found, by the ending of its address: {@code .bib} */
    CiteThisView view(Reference cited, UnaryOperator<String> href, PageRequest request) {
        return new CiteThisView(
            Arrays.stream(Style.values())
                .map(style -> new Styled(request.messages().say("web.cite.style." + style.code()),
                    styles.set(cited, style)))
                .toList(),
            FORMATS.stream().map(ReferenceFormat::extension)
                .map(extension -> new Link(request.messages().say("web.takeaway." + extension),
                    href.apply("." + extension)))
                .toList(),
            cited.note());
    }

    /** The endings under which references are found. */
    static Stream<String> extensions() {
        return FORMATS.stream().map(ReferenceFormat::extension);
    }

    /** The reference as a file; none if {@code extension} is not one of a format for references. */
    static Optional<PageResult.Download> file(Reference cited, String extension, PageRequest request) {
        return Optional.ofNullable(BY_EXTENSION.get(extension))
            .map(format -> new PageResult.Download(format.mediaType(),
                "entente-" + cited.id() + "-" + request.publicUrls().stamp(cited.issued()) + "." + extension, Map.of(),
                out -> format.write(Stream.of(cited), out)));
    }
}

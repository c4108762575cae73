package entente.web.page;

import entente.feed.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Machine-readable metadata in the head of a page: bibliographic meta tags, which Zotero and Google Scholar read, and
 * links to the same content in other formats.
 *
 * <p>Every page has Open Graph tags too, which the layout writes: Zotero takes a page with {@code citation_title} for a
 * journal article, unless {@code og:type} is {@code website}.
 *
 * <p>Source: Google Scholar's inclusion guidelines (Highwire tags); DCMI, Expressing Dublin Core in HTML.
 *
 * @param alternates links with {@code rel="alternate"}
 */
public record PageMetadata(List<MetaTag> tags, List<AlternateLink> alternates) {
    private static final String DESCRIPTION = "DC.description";

    public static final PageMetadata EMPTY = new PageMetadata(List.of(), List.of());

    public PageMetadata {
        tags = List.copyOf(tags);
        alternates = List.copyOf(alternates);
    }

    /** A {@code meta} element. */
    public record MetaTag(String name, String content) {}

    /**
     * A {@code link} element for the same content in another format.
     *
     * @param type media type, without parameters
     */
    public record AlternateLink(String type, String title, String href) {}

    /** Metadata of a page without citation tags. */
    public static PageMetadata withAlternates(List<AlternateLink> feeds) {
        return new PageMetadata(List.of(), feeds);
    }

    /** Metadata of a page that can be cited, with Highwire and Dublin Core tags. Empty values are left out. */
    public static PageMetadata ofReference(Reference reference, List<AlternateLink> feeds) {
        String language = reference.language().tag();
        Stream<MetaTag> highwire = Stream.of(
            new MetaTag("citation_title", reference.title()),
            new MetaTag("citation_author", Reference.AUTHOR),
            new MetaTag("citation_publication_date", highwireDate(reference.issued())),
            new MetaTag("citation_public_url", reference.url()),
            new MetaTag("citation_language", language));
        Stream<MetaTag> dublinCore = Stream.of(
            new MetaTag("DC.title", reference.title()),
            new MetaTag("DC.creator", Reference.AUTHOR),
            new MetaTag("DC.publisher", Reference.AUTHOR),
            new MetaTag("DC.date", reference.issued().toString()),
            new MetaTag("DC.identifier", reference.url()),
            new MetaTag("DC.language", language),
            new MetaTag(DESCRIPTION, reference.summary()),
            new MetaTag("DC.relation", reference.containerTitle()),
            new MetaTag("DC.rights", "CC BY 4.0"));
        return new PageMetadata(Stream.concat(highwire, dublinCore).filter(tag -> !tag.content().isEmpty()).toList(),
            feeds);
    }

    /** The description of the page; null if it has none. */
    public @Nullable String description() {
        return tags.stream().filter(tag -> tag.name().equals(DESCRIPTION)).map(MetaTag::content).findFirst()
            .orElse(null);
    }

    /** The metadata with one more tag. */
    public PageMetadata withTag(MetaTag tag) {
        return new PageMetadata(Stream.concat(tags.stream(), Stream.of(tag)).toList(), alternates);
    }

    private static String highwireDate(LocalDate day) {
        return day.toString().replace('-', '/');
    }
}

package entente.web.page;

import entente.feed.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the head of a page says to programs: how it is cited, by the tags that Zotero and search engines for scholars
 * read, and in which formats it is found as well.
 *
 * <p>Source: Google Scholar's inclusion guidelines (Highwire tags); DCMI, Expressing Dublin Core in HTML.
 */
public record PageMetadata(List<Tag> tags, List<Alternate> feeds) {
    public static final PageMetadata EMPTY = new PageMetadata(List.of(), List.of());

    public PageMetadata {
        tags = List.copyOf(tags);
        feeds = List.copyOf(feeds);
    }

    public record Tag(String name, String content) {}

    /** @param type its media type, without parameters */
    public record Alternate(String type, String title, String href) {}

    public static PageMetadata following(List<Alternate> feeds) {
        return new PageMetadata(List.of(), feeds);
    }

    public static PageMetadata citing(Reference cited, List<Alternate> feeds) {
        String language = cited.language().tag();
        Stream<Tag> highwire = Stream.of(
            new Tag("citation_title", cited.title()),
            new Tag("citation_author", Reference.AUTHOR),
            new Tag("citation_publication_date", slashed(cited.issued())),
            new Tag("citation_public_url", cited.address()),
            new Tag("citation_language", language));
        Stream<Tag> dublin = Stream.of(
            new Tag("DC.title", cited.title()),
            new Tag("DC.creator", Reference.AUTHOR),
            new Tag("DC.publisher", Reference.AUTHOR),
            new Tag("DC.date", cited.issued().toString()),
            new Tag("DC.identifier", cited.address()),
            new Tag("DC.language", language),
            new Tag("DC.description", cited.summary()),
            new Tag("DC.relation", cited.work()),
            new Tag("DC.rights", "CC BY 4.0"));
        return new PageMetadata(Stream.concat(highwire, dublin).filter(tag -> !tag.content().isEmpty()).toList(),
            feeds);
    }

    public PageMetadata and(Tag tag) {
        return new PageMetadata(Stream.concat(tags.stream(), Stream.of(tag)).toList(), feeds);
    }

    private static String slashed(LocalDate day) {
        return day.toString().replace('-', '/');
    }
}

package entente.web;

import entente.feed.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the head of a page says to programs: how it is cited, by the tags that Zotero and search engines for scholars
 * read, and in which formats it is found as well.
 *
 * <p>Source: Google Scholar's inclusion guidelines (Highwire tags); DCMI, Expressing Dublin Core in HTML.
 */
record Head(List<Tag> tags, List<Alternate> feeds) {
    static final Head EMPTY = new Head(List.of(), List.of());

    Head {
        tags = List.copyOf(tags);
        feeds = List.copyOf(feeds);
    }

    record Tag(String name, String content) {}

    /** @param type its media type, without parameters */
    record Alternate(String type, String title, String href) {}

    static Head following(List<Alternate> feeds) {
        return new Head(List.of(), feeds);
    }

    static Head citing(Reference cited, List<Alternate> feeds) {
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
        return new Head(Stream.concat(highwire, dublin).filter(tag -> !tag.content().isEmpty()).toList(), feeds);
    }

    Head and(Tag tag) {
        return new Head(Stream.concat(tags.stream(), Stream.of(tag)).toList(), feeds);
    }

    private static String slashed(LocalDate day) {
        return day.toString().replace('-', '/');
    }
}

package entente.brief.document;

import entente.brief.BriefLength;
import java.util.List;
import java.util.stream.Stream;

/**
 * A brief as a tree of sections and blocks, complete in one language and independent of an output format.
 *
 * @param length a short document is laid out on two pages
 * @param front front matter before the first section: the key facts
 * @param sections the body
 * @param backMatter notes and annexes, in smaller type
 */
public record Document(
    Imprint imprint, BriefLength length, List<Block> front, List<Section> sections, List<Section> backMatter) {
    public Document {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
        backMatter = List.copyOf(backMatter);
    }

    /** All sections of body and back matter with their subsections, in reading order. */
    public Stream<Section> allSections() {
        return Stream.concat(sections.stream(), backMatter.stream()).flatMap(Section::withSubsections);
    }

    /**
     * A section: a heading, blocks and subsections.
     *
     * @param anchor ASCII id, unique in the document, for bookmarks and internal links
     */
    public record Section(String heading, String anchor, List<Block> blocks, List<Section> subsections) {
        public Section {
            blocks = List.copyOf(blocks);
            subsections = List.copyOf(subsections);
        }

        /** A section without subsections. */
        public static Section of(String heading, String anchor, List<? extends Block> blocks) {
            return new Section(heading, anchor, List.copyOf(blocks), List.of());
        }

        private Stream<Section> withSubsections() {
            return Stream.concat(Stream.of(this), subsections.stream().flatMap(Section::withSubsections));
        }
    }
}

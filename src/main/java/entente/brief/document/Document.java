package entente.brief.document;

import entente.brief.BriefLength;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finished brief as a tree, complete in one language and without a format.
 *
 * @param length how much room it may take: a short one is set on two pages
 * @param front what precedes the first section: the key facts
 * @param sections the text
 * @param backMatter notes and annexes, which are set small
 */
public record Document(
    Imprint imprint, BriefLength length, List<Block> front, List<Section> sections, List<Section> backMatter) {
    public Document {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
        backMatter = List.copyOf(backMatter);
    }

    /** Every section of text and back matter with its subsections, in the order of reading. */
    public Stream<Section> everySection() {
        return Stream.concat(sections.stream(), backMatter.stream()).flatMap(Section::withSubsections);
    }

    /**
     * A heading with what belongs under it.
     *
     * @param anchor unique in the document, ASCII, for bookmarks and links within it
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

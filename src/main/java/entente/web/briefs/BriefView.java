package entente.web.briefs;

import entente.brief.document.Block;
import entente.brief.document.Document;
import entente.brief.document.Inline;
import entente.picture.Drawing;
import entente.web.html.Svg;
import entente.web.view.CiteThis;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The view of {@code brief.html}: a document, and the fragment of {@code blocks.html} that renders each of its blocks.
 * The switches are exhaustive: the code does not compile until a new kind of block has a fragment here.
 *
 * @param pdf URL of the brief as PDF
 * @param workbook URL of the brief as a workbook
 * @param cite how to cite the brief; null for a brief that a reader defined, because it is not part of the series
 */
record BriefView(Document document, String pdf, String workbook, CiteThis.@Nullable CiteThisView cite) {
    /** The name of the fragment of {@code blocks.html} that renders {@code block}. */
    public String blockFragment(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "paragraph";
            case Block.BulletList list -> "points";
            case Block.DescriptionList list -> "facts";
            case Block.Entry entry -> "entry";
            case Block.Table table -> "table";
            case Block.Figure figure -> "figure";
            case Block.Notes notes -> "notes";
        };
    }

    /** The {@code th:case} of {@code blocks.html} that renders this inline text. */
    public String inlineCase(Inline run) {
        return switch (run) {
            case Inline.Plain plain -> "plain";
            case Inline.Strong strong -> "strong";
            case Inline.Title title -> "title";
            case Inline.Foreign foreign -> "foreign";
            case Inline.StatusMark status -> "standing";
            case Inline.Link link -> "link";
            case Inline.NoteMark mark -> "mark";
        };
    }

    /**
     * The position of {@code block} among all headings and blocks, from 1: a suffix that makes ids unique on the
     * page.
     */
    public int position(Block block) {
        var parts = Stream.concat(document.front().stream(),
            document.allSections().flatMap(section -> Stream.concat(Stream.of(section), section.blocks().stream())));
        List<?> before = parts.takeWhile(part -> !part.equals(block)).toList();
        return before.size() + 1;
    }

    /**
     * The drawing as inline SVG.
     *
     * @param id unique on the page
     */
    public Svg svg(Drawing drawing, String id) {
        return Svg.of(drawing, id);
    }
}

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
 * The view of {@code brief.html}: a document, with the name of the template's fragment for each kind of block. A new kind
 * stops the build here.
 *
 * @param pdf where the same brief is as PDF
 * @param workbook where it is as a workbook
 * @param cite null for what has no place in the series
 */
record BriefView(Document document, String pdf, String workbook, CiteThis.@Nullable CiteThisView cite) {
    /** The fragment of {@code blocks.html} that sets {@code block}. */
    public String kind(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "paragraph";
            case Block.BulletList points -> "points";
            case Block.DescriptionList facts -> "facts";
            case Block.Entry entry -> "entry";
            case Block.Table table -> "table";
            case Block.Figure figure -> "figure";
            case Block.Notes notes -> "notes";
        };
    }

    /** The case of the template’s fragment for runs that sets this one. */
    public String manner(Inline run) {
        return switch (run) {
            case Inline.Plain plain -> "plain";
            case Inline.Strong strong -> "strong";
            case Inline.Title title -> "title";
            case Inline.Foreign foreign -> "foreign";
            case Inline.StatusMark standing -> "standing";
            case Inline.Link link -> "link";
            case Inline.NoteMark mark -> "mark";
        };
    }

    /** The place of {@code block} among all headings and blocks, from 1. */
    public int number(Block block) {
        var parts = Stream.concat(document.front().stream(),
            document.everySection().flatMap(section -> Stream.concat(Stream.of(section), section.blocks().stream())));
        List<?> before = parts.takeWhile(part -> !part.equals(block)).toList();
        return before.size() + 1;
    }

    /** @param id unique on the page */
    public Svg picture(Drawing drawing, String id) {
        return Svg.of(drawing, id);
    }
}

package entente.web;

import entente.brief.Block;
import entente.brief.Brief;
import entente.brief.Inline;
import entente.picture.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * The view of {@code brief.html}: a brief as it is, with a name for each kind of part, under which the template has a
 * fragment. A new kind stops the build here.
 *
 * @param pdf where the same brief is as PDF
 * @param workbook where it is as a workbook
 * @param cite null for what has no place in the series
 */
record BriefView(Brief brief, String pdf, String workbook, Citing.@Nullable CiteThisView cite) {
    /** The fragment of {@code blocks.html} that sets {@code block}. */
    public String kind(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.level() == 1 ? "heading" : "subheading";
            case Block.Paragraph paragraph -> "paragraph";
            case Block.Points points -> "points";
            case Block.Facts facts -> "facts";
            case Block.Entry entry -> "entry";
            case Block.Table table -> "table";
            case Block.Figure figure -> "figure";
            case Block.Apparatus apparatus -> "apparatus";
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
            case Inline.Standing standing -> "standing";
            case Inline.Link link -> "link";
            case Inline.NoteMark mark -> "mark";
        };
    }

    /** @param id unique on the page */
    public Svg picture(Drawing drawing, String id) {
        return Svg.of(drawing, id);
    }
}

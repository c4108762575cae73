package entente.web.html;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The codebook's Markdown as HTML. Markup in the text is escaped, and so are addresses that are no web addresses. */
public final class Markdown {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
        HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    /** A column without a heading starts with a plain cell, since an empty heading is announced as one. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown)).replace("<th></th>", "<td></td>");
    }
}

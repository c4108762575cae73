package entente.web.html;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders Markdown as HTML. HTML in the text is escaped; links with unsafe protocols lose their URL. */
public final class Markdown {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
        HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    /**
     * The HTML of {@code markdown}. Empty table headings become plain cells, since screen readers announce headings
     * even if empty.
     */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown)).replace("<th></th>", "<td></td>");
    }
}

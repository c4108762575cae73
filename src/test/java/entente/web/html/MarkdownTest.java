package entente.web.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void aColumnWithoutAHeadingStartsWithAPlainCell() {
        var table = Jsoup.parse(Markdown.html("""
            | field | | meaning |
            |---|---|---|
            | id | required | a slug |
            """));
        assertEquals(List.of("field", "meaning"), table.select("th").eachText());
        assertEquals(List.of(3, 3), table.select("tr").stream().map(row -> row.childrenSize()).toList());
    }

    @Test
    void htmlInTheTextIsEscaped() {
        assertEquals("a <b>b</b>", Jsoup.parse(Markdown.html("a <b>b</b>")).text());
    }
}

package entente.web.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateRendererTest {
    private static final Path FOLDER = Path.of("src/main/webapp/WEB-INF/templates");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{(\\w*) ?:: ?(\\w+)");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([^}]+)}");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyMessageOfATemplateIsInEveryLanguage(Path template) throws IOException {
        var keys = MESSAGE.matcher(Files.readString(template)).results().map(found -> found.group(1)).toList();
        for (Language language : Language.values()) {
            assertEquals(List.of(), keys.stream().filter(key -> !Messages.in(language).has(key)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFragmentThatATemplateAsksForIsThere(Path template) throws IOException {
        for (var asked : FRAGMENT.matcher(Files.readString(template)).results().toList()) {
            Path file = asked.group(1).isEmpty() ? template : FOLDER.resolve(asked.group(1) + ".html");
            var page = Jsoup.parse(file);
            assertTrue(
                page.select("[th:fragment]").stream().map(one -> one.attr("th:fragment").replaceFirst("\\(.*", ""))
                    .anyMatch(asked.group(2)::equals) || !page.select(asked.group(2)).isEmpty(),
                asked.group());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateOpensAsAStaticPageWithItsStyle(Path template) throws IOException {
        var page = Jsoup.parse(template);
        assertFalse(page.title().isBlank());
        String style = page.select("link[rel=stylesheet]").attr("href");
        assertTrue(Files.isRegularFile(template.getParent().resolve(style)), style);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoStyleOrScriptOfItsOwn(Path template) throws IOException {
        var page = Jsoup.parse(template);
        assertEquals(0, page.select("style, script, [style]").size());
    }
}

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
    void everyMessageOfATemplateExistsInEveryLanguage(Path template) throws IOException {
        var keys = MESSAGE.matcher(Files.readString(template)).results().map(match -> match.group(1)).toList();
        for (Language language : Language.values()) {
            assertEquals(List.of(), keys.stream().filter(key -> !Messages.in(language).has(key)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFragmentThatATemplateInsertsExists(Path template) throws IOException {
        for (var reference : FRAGMENT.matcher(Files.readString(template)).results().toList()) {
            Path file = reference.group(1).isEmpty() ? template : FOLDER.resolve(reference.group(1) + ".html");
            var page = Jsoup.parse(file);
            assertTrue(
                page.select("[th:fragment]").stream()
                    .map(element -> element.attr("th:fragment").replaceFirst("\\(.*", ""))
                    .anyMatch(reference.group(2)::equals) || !page.select(reference.group(2)).isEmpty(),
                reference.group());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateOpensAsAStaticPageWithItsStyleSheet(Path template) throws IOException {
        var page = Jsoup.parse(template);
        assertFalse(page.title().isBlank());
        String styleSheet = page.select("link[rel=stylesheet]").attr("href");
        assertTrue(Files.isRegularFile(template.getParent().resolve(styleSheet)), styleSheet);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void textInALanguageOfTheDataIsIsolatedFromItsSurroundings(Path template) throws IOException {
        var texts = Jsoup.parse(template).select("[th:lang]").stream()
            .filter(element -> !element.attr("th:lang").contains("anguage.tag") && !element.attr("th:lang")
                .contains("languageLink") && !element.normalName().equals("option"))
            .toList();
        assertEquals(List.of(), texts.stream().filter(element -> !element.attr("dir").equals("auto")).toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoInlineStylesOrScripts(Path template) throws IOException {
        var page = Jsoup.parse(template);
        assertEquals(0, page.select("style, script, [style]").size());
    }
}

package entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ColorScheme;
import entente.model.Language;
import entente.web.PageType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes screenshots of every type of page, in {@code target/screenshots}. The name of this class keeps it out of the
 * build. To run it: {@code mvn verify -DskipUnitTests -Dit.test=Screenshots}, with {@code -Dpages=STRANDS,MAP} for
 * these types only.
 */
@ExtendWith(Chromium.Installed.class)
class Screenshots {
    private static final Path FOLDER = Path.of("target/screenshots");
    /** Longer pages are cropped, in CSS pixels. */
    private static final int MAX_HEIGHT = 5000;

    private final Chromium chromium;

    Screenshots(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void takesScreenshotsOfAPage(PageType type, Language language) {
        for (var reader : List.of(ReaderProfile.DESKTOP, ReaderProfile.PHONE)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                takeScreenshot(type, language, reader.in(scheme));
            }
        }
    }

    private void takeScreenshot(PageType type, Language language, ReaderProfile reader) {
        var name =
            String.join("-", type.name(), Integer.toString(reader.width()), reader.scheme().name(), language.tag());
        try (var window = chromium.open(reader)) {
            assertEquals(type.status, window.open(type.pathIn(language)));
            int height = (Integer) window.page.evaluate("document.scrollingElement.scrollHeight");
            window.page.screenshot(new ScreenshotOptions().setFullPage(true)
                .setClip(new Clip(0, 0, reader.width(), Math.min(height, MAX_HEIGHT)))
                .setPath(FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png")));
        }
    }
}

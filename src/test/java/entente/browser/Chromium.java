package entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import entente.web.DeployedSite;
import entente.web.DeployedSiteExtension;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The browser. It is started for the first test that has it as a parameter, and closed after the last test. */
final class Chromium implements AutoCloseable {
    private final URI site;
    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright.chromium().launch(new LaunchOptions()
        .setExecutablePath(Path.of(System.getProperty("chromium"))).setChromiumSandbox(false));

    private Chromium(URI site) {
        this.site = site;
    }

    /** A new window, without history or cookies. */
    BrowserWindow open(ReaderProfile reader) {
        return new BrowserWindow(site, reader.inputMethod(), browser.newContext(new NewContextOptions()
            .setBaseURL(site.toString())
            .setViewportSize(reader.width(), ReaderProfile.HEIGHT)
            .setColorScheme(reader.scheme())
            .setJavaScriptEnabled(reader.script())
            .setLocale("en-GB")));
    }

    @Override
    public void close() {
        playwright.close();
    }

    /**
     * A JUnit extension that injects the browser, with the site deployed: {@code
     * @ExtendWith(Chromium.Installed.class)}.
     */
    static final class Installed implements ParameterResolver {
        private final DeployedSiteExtension siteExtension = new DeployedSiteExtension();

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
            DeployedSite deployedSite = siteExtension.resolveParameter(parameter, test);
            return test.getRoot().getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(deployedSite.rootUri()), Chromium.class);
        }
    }
}

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

/** The browser, started for the first test that takes it as a parameter and closed after the last. */
final class Chromium implements AutoCloseable {
    private final URI site;
    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright.chromium().launch(new LaunchOptions()
        .setExecutablePath(Path.of(System.getProperty("chromium"))).setChromiumSandbox(false));

    private Chromium(URI site) {
        this.site = site;
    }

    /** A new window, without history or cookies. */
    Window open(Reader reader) {
        return new Window(site, reader.hand(), browser.newContext(new NewContextOptions()
            .setBaseURL(site.toString())
            .setViewportSize(reader.width(), Reader.HEIGHT)
            .setColorScheme(reader.scheme())
            .setJavaScriptEnabled(reader.script())
            .setLocale("en-GB")));
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Gives a test the browser, with the site deployed: {@code ExtendWith(Chromium.Installed.class)}. */
    static final class Installed implements ParameterResolver {
        private final DeployedSiteExtension deployed = new DeployedSiteExtension();

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
            DeployedSite visitor = deployed.resolveParameter(parameter, test);
            return test.getRoot().getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(visitor.rootUri()), Chromium.class);
        }
    }
}

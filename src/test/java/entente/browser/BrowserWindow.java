package entente.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A browser window. Closing it fails if any of its pages logged an error or a warning, or sent a request to another
 * server.
 */
final class BrowserWindow implements AutoCloseable {
    /**
     * The message in the console of Chromium about a response with a status from 400 to 499, which a test may expect.
     */
    private static final String CLIENT_ERROR = "Failed to load resource: the server responded with a status of 4";

    private final URI site;
    private final InputMethod inputMethod;
    private final BrowserContext context;
    private final List<String> failures = new ArrayList<>();
    final Page page;

    BrowserWindow(URI site, InputMethod inputMethod, BrowserContext context) {
        this.site = site;
        this.inputMethod = inputMethod;
        this.context = context;
        page = context.newPage();
        page.onRequest(this::checkServer);
        page.onConsoleMessage(this::checkMessage);
        page.onPageError(error -> failures.add(page.url() + ": " + error));
    }

    /** Applies the colour scheme and the width of a profile; JavaScript and the input method stay as they are. */
    void setProfile(ReaderProfile reader) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(reader.scheme()));
        page.setViewportSize(reader.width(), ReaderProfile.HEIGHT);
    }

    /**
     * Opens a page.
     *
     * @param path relative to the context root
     * @return the status of the response
     */
    int open(String path) {
        return page.navigate(path).status();
    }

    /** Activates the link, and waits until another page is open. */
    void follow(Locator link) {
        waitForOtherPage(() -> inputMethod.press(link));
    }

    /** Types into the field, submits its form, and waits until another page is open. */
    void submit(Locator field, String text) {
        waitForOtherPage(() -> inputMethod.submit(field, text));
    }

    Download download(Locator link) {
        return page.waitForDownload(() -> inputMethod.press(link));
    }

    /**
     * Opens a {@code details} element. If its summary is hidden, as in a wide window, the content is visible already.
     */
    void unfold(Locator summary) {
        if (summary.isVisible()) inputMethod.press(summary);
    }

    /** The elements that match a CSS selector of Playwright. */
    Locator find(String selector) {
        return page.locator(selector);
    }

    String heading() {
        return find("h1").textContent();
    }

    String language() {
        return find("html").getAttribute("lang");
    }

    private void waitForOtherPage(Runnable action) {
        String before = page.url();
        action.run();
        page.waitForURL(address -> !address.equals(before));
    }

    private void checkServer(Request request) {
        if (!request.url().startsWith(site.toString())) failures.add(page.url() + " requests " + request.url());
    }

    private void checkMessage(ConsoleMessage message) {
        boolean severe = message.type().equals("error") || message.type().equals("warning");
        boolean expected = message.text().startsWith(CLIENT_ERROR) && message.location().startsWith(page.url());
        if (severe && !expected) failures.add(page.url() + ": " + message.text());
    }

    @Override
    public void close() {
        context.close();
        if (!failures.isEmpty()) throw new AssertionError(String.join(System.lineSeparator(), failures));
    }
}

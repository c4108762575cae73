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

/** A window of the browser, which complains when it is closed if a page in it made an error or asked another server. */
final class Window implements AutoCloseable {
    /** What Chromium writes to the console about a page that is meant to be answered with 400 or 404. */
    private static final String STATUS = "Failed to load resource: the server responded with a status of 4";

    private final URI site;
    private final Hand hand;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    Window(URI site, Hand hand, BrowserContext context) {
        this.site = site;
        this.hand = hand;
        this.context = context;
        page = context.newPage();
        page.onRequest(this::expectAtHome);
        page.onConsoleMessage(this::expectQuiet);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** Shows what follows as {@code reader} sees it; script and hand stay. */
    void seenBy(Reader reader) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(reader.scheme()));
        page.setViewportSize(reader.width(), Reader.HEIGHT);
    }

    /**
     * @param path relative to the context root
     * @return the status of the answer
     */
    int open(String path) {
        return page.navigate(path).status();
    }

    /** Uses the link, and waits for the page behind it. */
    void follow(Locator link) {
        arriveBy(() -> hand.press(link));
    }

    /** Writes into the field, sends its form and waits for the answer. */
    void send(Locator field, String words) {
        arriveBy(() -> hand.write(field, words));
    }

    Download download(Locator link) {
        return page.waitForDownload(() -> hand.press(link));
    }

    /** Opens what is folded, as filters are where there is no room for them. */
    void unfold(Locator summary) {
        if (summary.isVisible()) hand.press(summary);
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String heading() {
        return find("h1").textContent();
    }

    String language() {
        return find("html").getAttribute("lang");
    }

    private void arriveBy(Runnable step) {
        String before = page.url();
        step.run();
        page.waitForURL(address -> !address.equals(before));
    }

    private void expectAtHome(Request request) {
        if (!request.url().startsWith(site.toString())) complaints.add(page.url() + " asks " + request.url());
    }

    private void expectQuiet(ConsoleMessage message) {
        boolean loud = message.type().equals("error") || message.type().equals("warning");
        boolean refusal = message.text().startsWith(STATUS) && message.location().startsWith(page.url());
        if (loud && !refusal) complaints.add(page.url() + ": " + message.text());
    }

    @Override
    public void close() {
        context.close();
        if (!complaints.isEmpty()) throw new AssertionError(String.join(System.lineSeparator(), complaints));
    }
}

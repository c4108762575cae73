package entente.web;

import java.util.Map;
import java.util.function.Supplier;

/** What a page answers; {@code ResponseWriter} turns it into HTTP. */
sealed interface PageResult permits PageResult.HtmlPage, PageResult.Download, PageResult.HeavyDownload, PageResult.Data,
    PageResult.Redirect, Failure {
    /**
     * A page of HTML.
     *
     * @param template its name under {@code WEB-INF/templates}, without ending
     * @param title what the browser shows; the site's name follows it
     * @param view what the template knows as {@code view}
     */
    record HtmlPage(String template, String title, Object view, Head metadata) implements PageResult {
        HtmlPage(String template, String title, Object view) {
            this(template, title, view, Head.EMPTY);
        }
    }

    /**
     * A file that a browser saves.
     *
     * @param headers beside its type and name
     */
    record Download(String mediaType, String name, Map<String, String> headers, BodyWriter body)
        implements
        PageResult {
        public Download {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * A file that takes much memory and time, so that only a few are made at once.
     *
     * @param composer composes the file; called, as its body is, only while a permit is held
     */
    record HeavyDownload(Supplier<Download> composer) implements PageResult {}

    /**
     * Data that a program reads in place.
     *
     * @param headers beside its type
     */
    record Data(String mediaType, Map<String, String> headers, BodyWriter body) implements PageResult {
        public Data {
            headers = Map.copyOf(headers);
        }
    }

    /** The page has moved for good. */
    record Redirect(String href) implements PageResult {}
}

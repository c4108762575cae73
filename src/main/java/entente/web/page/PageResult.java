package entente.web.page;

import entente.edition.Refusal;
import entente.search.query.BadQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The result of a page; {@code ResponseWriter} writes it as an HTTP response. */
public sealed interface PageResult {
    /**
     * An HTML page.
     *
     * @param template file name in {@code WEB-INF/templates}, without extension
     * @param title of the document, without the name of the site
     * @param view the variable {@code view} of the template
     */
    record HtmlPage(String template, String title, Object view, PageMetadata metadata) implements PageResult {
        public HtmlPage(String template, String title, Object view) {
            this(template, title, view, PageMetadata.EMPTY);
        }
    }

    /**
     * A file to be saved by the browser.
     *
     * @param headers in addition to its type and name
     */
    record Download(String mediaType, String name, Map<String, String> headers, BodyWriter body)
        implements
        PageResult {
        public Download {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * An answer that needs much memory or time, so that only a few are made at the same time.
     *
     * @param composer composes the answer; a permit is held while it is called and while the body is written into memory
     *     or a temporary file, but not while it is sent
     */
    record Costly(Supplier<? extends PageResult> composer) implements PageResult {}

    /**
     * Data for programs, without a file name.
     *
     * @param headers in addition to its type
     */
    record Data(String mediaType, Map<String, String> headers, BodyWriter body) implements PageResult {
        public Data {
            headers = Map.copyOf(headers);
        }
    }

    /** A permanent redirect, status 301. */
    record Redirect(String href) implements PageResult {}

    /** The reason why a request fails; {@code FailureView} has the status and the texts of each. */
    sealed interface Failure extends PageResult {
        /**
         * There is no such page or record.
         *
         * @param suggestions links to similar records or to other pages
         */
        record NotFound(List<Link> suggestions) implements Failure {
            public NotFound {
                suggestions = List.copyOf(suggestions);
            }
        }

        /**
         * The record was withdrawn, or the cursor has expired.
         *
         * @param explanation the reason, in the language of the page
         * @param suggestions links to the successor or to other pages
         */
        record Gone(String explanation, List<Link> suggestions) implements Failure {
            public Gone {
                suggestions = List.copyOf(suggestions);
            }
        }

        /**
         * The record was not known yet on the as-of day.
         *
         * @param current link to the same page for the current set
         */
        record NotYetKnown(LocalDate day, Link current) implements Failure {}

        /**
         * A filter is by a withdrawn record.
         *
         * @param cause names the parameter, and the successor as the valid value
         * @param explanation the reason, in the language of the page
         * @param replacement link to the same page with the successor, or without the filter if there is none
         */
        record WithdrawnFilter(BadQuery cause, String explanation, Link replacement) implements Failure {}

        /** A query parameter is invalid. */
        record BadParameter(BadQuery cause) implements Failure {}

        /** The request is for a document with too many events. */
        record DocumentTooLarge(int events, int limit) implements Failure {}

        /** The set is too large for as-of editions. */
        record SetTooLarge(int events, int limit) implements Failure {}

        /** The URL exceeds the limit of characters. */
        record AddressTooLong(int limit) implements Failure {}

        /** The method is neither GET nor HEAD. */
        record MethodNotAllowed() implements Failure {}

        /** Too many expensive requests are in progress; the client should retry. */
        record Busy() implements Failure {}

        /** No valid set is available. */
        record Unavailable(Refusal refusal) implements Failure {}

        /**
         * The definition of the brief does not fit the current set.
         *
         * @param suggestions links to the other briefs
         */
        record BriefUnavailable(List<Link> suggestions) implements Failure {
            public BriefUnavailable {
                suggestions = List.copyOf(suggestions);
            }
        }

        /** An unexpected exception; only the log contains the cause. */
        record Unexpected() implements Failure {}
    }
}

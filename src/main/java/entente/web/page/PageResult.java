package entente.web.page;

import entente.reading.yaml.Problem;
import entente.search.query.BadQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a page answers; {@code ResponseWriter} turns it into HTTP. */
public sealed interface PageResult {
    /**
     * A page of HTML.
     *
     * @param template its name under {@code WEB-INF/templates}, without ending
     * @param title what the browser shows; the site's name follows it
     * @param view what the template knows as {@code view}
     */
    record HtmlPage(String template, String title, Object view, PageMetadata metadata) implements PageResult {
        public HtmlPage(String template, String title, Object view) {
            this(template, title, view, PageMetadata.EMPTY);
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

    /** Why a request has no other answer; {@code FailureView} has the status and the words of each. */
    sealed interface Failure extends PageResult {
        /**
         * There is no such page or record.
         *
         * @param near what may have been meant
         */
        record NotFound(List<Link> near) implements Failure {
            public NotFound {
                near = List.copyOf(near);
            }
        }

        /**
         * The record was withdrawn, or the cursor has expired.
         *
         * @param explanation why
         * @param near where to go instead
         */
        record Gone(String explanation, List<Link> near) implements Failure {
            public Gone {
                near = List.copyOf(near);
            }
        }

        /**
         * Nothing of the record had been published by the day of the edition.
         *
         * @param current the same page with all that is known
         */
        record NotYetKnown(LocalDate day, Link current) implements Failure {}

        /** A parameter has no meaning. */
        record BadParameter(BadQuery cause) implements Failure {}

        /** A document was asked for of more events than one is written for. */
        record DocumentTooLarge(int events, int limit) implements Failure {}

        /** The set is too large to be reduced to a day while a reader waits. */
        record SetTooLarge(int events, int limit) implements Failure {}

        record AddressTooLong(int limit) implements Failure {}

        record MethodNotAllowed() implements Failure {}

        /** Too many requests of the same cost are under way. */
        record Busy() implements Failure {}

        /**
         * No sound set is served.
         *
         * @param problems of the set at hand
         */
        record Unavailable(List<Problem> problems) implements Failure {
            public Unavailable {
                problems = List.copyOf(problems);
            }
        }

        /** A fault of the program; only the log names the cause. */
        record InternalError() implements Failure {}
    }
}

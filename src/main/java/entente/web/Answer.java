package entente.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a page says to a visit; {@link Page} turns it into HTTP. */
sealed interface Answer {
    /**
     * A page of HTML.
     *
     * @param template its name under {@code WEB-INF/templates}, without ending
     * @param title what the browser shows; the site's name follows it
     * @param view what the template knows as {@code view}
     * @param head what its head says to programs
     */
    record Shown(String template, String title, Object view, Head head) implements Answer {
        Shown(String template, String title, Object view) {
            this(template, title, view, Head.EMPTY);
        }
    }

    /**
     * A file to take away.
     *
     * @param headers beside its type and name
     * @param heavy whether so much work that only a few are made at once
     */
    record File(String mediaType, String name, Map<String, String> headers, boolean heavy, Body body)
        implements Answer {
        public File {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * What a program reads where it stands.
     *
     * @param headers beside its type
     */
    record Data(String mediaType, Map<String, String> headers, Body body) implements Answer {
        public Data {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * What was here is here no more.
     *
     * @param explanation why
     * @param near where to go instead
     */
    record Gone(String explanation, List<Link> near) implements Answer {
        public Gone {
            near = List.copyOf(near);
        }
    }

    /** There is no such record; {@code near} may be what was meant. */
    record Missing(List<Link> near) implements Answer {
        public Missing {
            near = List.copyOf(near);
        }
    }

    /** Nothing of the record had been published by {@code day}; {@code today} leads to what is known of it now. */
    record Unknown(LocalDate day, Link today) implements Answer {}

    /** The page is elsewhere. */
    record Moved(String href) implements Answer {}

    /** Writes a file; leaves the stream open. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }
}

package entente.wording;

import entente.model.Actor;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Language;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Voice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The URLs of all pages in one language, optionally with an as-of day.
 *
 * @param root the part before the language, without a final slash: in pages the context path, such as {@code /entente}
 *     or an empty string; in files and feeds the public URL, such as {@code https://entente.example}
 * @param asOf the day as of which the pages show the set; null for the current set
 */
public record SiteUrls(String root, Language language, @Nullable LocalDate asOf) {
    /** The query parameter for the as-of day. */
    public static final String AS_OF = "as-of";

    /** URLs of the current set. */
    public SiteUrls(String root, Language language) {
        this(root, language, null);
    }

    /**
     * The URL of any page in this language.
     *
     * @param path the path below the language, without a leading slash: {@code events.csv?area=space}
     */
    public String url(String path) {
        return withAsOf(root + "/" + language.tag() + "/" + path);
    }

    private String withAsOf(String url) {
        return asOf == null ? url : url + (url.contains("?") ? "&" : "?") + AS_OF + "=" + asOf;
    }

    /** The URL of an event. */
    public String url(Event event) {
        return event(event.id());
    }

    /** The URL of the event with this id. */
    public String event(String id) {
        return url("events/" + id);
    }

    /** The URL of a strand. */
    public String url(Strand strand) {
        return url("strands/" + strand.id());
    }

    /** The URL of a place. */
    public String url(Place place) {
        return url("places/" + place.id());
    }

    /** The URL of a source. */
    public String url(Source source) {
        return url("sources/" + source.id());
    }

    /** The URL of a commitment. */
    public String url(Commitment commitment) {
        return url("commitments/" + commitment.id());
    }

    /** The URL of an actor or outlet. */
    public String url(Voice voice) {
        return switch (voice) {
            case Actor actor -> url("actors/" + actor.id());
            case Outlet outlet -> url("outlets/" + outlet.id());
        };
    }

    /**
     * The URL of the list of events.
     *
     * @param query the filter as a query string without the question mark; empty for all events
     */
    public String events(String query) {
        return url(query.isEmpty() ? "events" : "events?" + query);
    }

    /**
     * The URL of a brief.
     *
     * @param brief the id of the brief; with an extension such as {@code .pdf} for a download
     */
    public String brief(String brief) {
        return url("briefs/" + brief);
    }

    /**
     * The last part of a file name: the date of the set, or with an as-of day {@code as-of-2022-12-31}.
     *
     * @param date the date of the set
     */
    public String fileSuffix(LocalDate date) {
        return asOf == null ? date.toString() : AS_OF + "-" + asOf;
    }

    /**
     * The URL of an API endpoint. It does not depend on the language.
     *
     * @param path the path below {@code /api/v1}, without a leading slash: {@code events?area=space}
     */
    public String api(String path) {
        return withAsOf(root + "/api/v1/" + path);
    }

    /** The same URLs in another language. */
    public SiteUrls in(Language other) {
        return new SiteUrls(root, other, asOf);
    }

    /** The same URLs as of another day, or of the current set if {@code day} is null. */
    public SiteUrls asOf(@Nullable LocalDate day) {
        return new SiteUrls(root, language, day);
    }
}

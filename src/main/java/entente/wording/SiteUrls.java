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
 * The address of every record in one language, and as of one day where that is what a reader sees.
 *
 * @param root what stands before the language: a context path such as {@code /entente} or nothing in pages, the public
 *     address such as {@code https://entente.example} in files and feeds; no slash at its end
 * @param asOf the day whose knowledge the addressed pages show; null for all that is known
 */
public record SiteUrls(String root, Language language, @Nullable LocalDate asOf) {
    /** The parameter that names the day. */
    public static final String AS_OF = "as-of";

    /** Addresses of all that is known. */
    public SiteUrls(String root, Language language) {
        this(root, language, null);
    }

    /** Any page of this language; {@code path} without a slash in front: {@code events.csv?area=space}. */
    public String of(String path) {
        return dated(root + "/" + language.tag() + "/" + path);
    }

    private String dated(String address) {
        return asOf == null ? address : address + (address.contains("?") ? "&" : "?") + AS_OF + "=" + asOf;
    }

    public String of(Event event) {
        return event(event.id());
    }

    public String event(String id) {
        return of("events/" + id);
    }

    public String of(Strand strand) {
        return of("strands/" + strand.id());
    }

    public String of(Place place) {
        return of("places/" + place.id());
    }

    public String of(Source source) {
        return of("sources/" + source.id());
    }

    public String of(Commitment commitment) {
        return of("commitments/" + commitment.id());
    }

    public String of(Voice voice) {
        return switch (voice) {
            case Actor actor -> of("actors/" + actor.id());
            case Outlet outlet -> of("outlets/" + outlet.id());
        };
    }

    /** The filtered list; {@code query} as in an address, without the question mark, or empty. */
    public String events(String query) {
        return of(query.isEmpty() ? "events" : "events?" + query);
    }

    /** @param brief its id, and an ending such as {@code .pdf} where it is taken away */
    public String brief(String brief) {
        return of("briefs/" + brief);
    }

    /** What the name of a file ends with that holds a set of {@code date}: {@code as-of-2022-12-31} if it is as of then. */
    public String stamp(LocalDate date) {
        return asOf == null ? date.toString() : AS_OF + "-" + asOf;
    }

    /** What programs ask, the same in every language; {@code path} without a slash in front: {@code events?area=space}. */
    public String api(String path) {
        return dated(root + "/api/v1/" + path);
    }

    /** The same addresses in another language. */
    public SiteUrls in(Language other) {
        return new SiteUrls(root, other, asOf);
    }

    /** The same addresses as of another day, or of all that is known. */
    public SiteUrls asOf(@Nullable LocalDate day) {
        return new SiteUrls(root, language, day);
    }
}

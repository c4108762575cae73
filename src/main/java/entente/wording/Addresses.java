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

/**
 * The address of every record in one language.
 *
 * @param root what stands before the language: a context path such as {@code /entente} or nothing in pages, the public
 *     address such as {@code https://entente.example} in files and feeds; no slash at its end
 */
public record Addresses(String root, Language language) {
    /** Any page of this language; {@code path} without a slash in front: {@code events.csv?area=space}. */
    public String of(String path) {
        return root + "/" + language.tag() + "/" + path;
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

    public String brief(String id) {
        return of("briefs/" + id);
    }

    /** What programs ask, the same in every language; {@code path} without a slash in front: {@code events?area=space}. */
    public String api(String path) {
        return root + "/api/v1/" + path;
    }

    /** The same addresses in another language. */
    public Addresses in(Language other) {
        return new Addresses(root, other);
    }
}

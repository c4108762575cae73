package entente.feed;

import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Withdrawal;

/**
 * The {@code tag:} URIs of the records of a set: ids that depend neither on the address of the site nor on the language
 * of the file. They have the form {@code tag:desk.example,2026:events/2025-11-19-talks}.
 *
 * <p>Source: RFC 4151.
 *
 * @param authority the tagging entity: a domain name or mail address, a comma, and a date
 */
public record TagUris(String authority) {
    /** The URIs of the records of {@code set}. */
    public static TagUris of(EventSet set) {
        return new TagUris(set.vocabulary().authority());
    }

    /** The URI of an event. */
    public String of(Event event) {
        return uri("events/" + event.id());
    }

    /** The URI of a commitment. */
    public String of(Commitment commitment) {
        return uri("commitments/" + commitment.id());
    }

    /** The URI of a withdrawn record: the one that it had before. */
    public String of(Withdrawal withdrawal) {
        return uri(withdrawal.record().plural() + "/" + withdrawal.id());
    }

    /**
     * The URI of a feed.
     *
     * @param name of the feed, with its query string if it has one: {@code events?topic=land}
     */
    public String feed(String name) {
        return uri("feeds/" + name);
    }

    /**
     * The UID of a component of a calendar: a name, an at sign and a domain. Source: RFC 5545, 3.8.4.7.
     *
     * @param name of the record: {@code events/2025-11-19-talks}
     */
    public String uid(String name) {
        String entity = authority.substring(0, authority.indexOf(','));
        return name + "@" + entity.substring(entity.indexOf('@') + 1);
    }

    private String uri(String specific) {
        return "tag:" + authority + ":" + specific;
    }
}

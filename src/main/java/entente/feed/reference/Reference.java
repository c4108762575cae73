package entente.feed.reference;

import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Vocabulary.Topic;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of this site as others cite it. Its author is the chronology itself, as with a work of reference, and its day
 * is that of the set, which it speaks of, never the clock's.
 *
 * @param id lower-case ASCII with hyphens, unique within a file
 * @param language of the title and the summary
 * @param issued the set's date
 * @param version of the set: the beginning of its fingerprint
 * @param event when the event happened; null where the page is about something else
 * @param note what the set is, and for an event its date, in words
 */
public record Reference(
    String id,
    String title,
    String address,
    Language language,
    LocalDate issued,
    String version,
    @Nullable EventDate event,
    String note,
    String summary,
    List<String> keywords) {
    public Reference {
        keywords = List.copyOf(keywords);
    }

    /** Who made the chronology. */
    public static final String AUTHOR = "Entente";

    /** Digits of a fingerprint that stand for all of it where people read them. */
    private static final int DIGITS = 12;

    /**
     * The page of an event.
     *
     * @param set the whole one, also where the page is as of a day
     */
    public static Reference of(Event event, EventSet set, SiteUrls addresses) {
        Messages words = Messages.in(addresses.language());
        Language language = addresses.language();
        return new Reference(event.id(), event.title().in(language), addresses.of(event), language, set.date(),
            version(set.fingerprint()), event.date(),
            words.say("feed.note.event", words.date(event.date()), edition(set, addresses)),
            event.summary().in(language),
            Stream.concat(Stream.of(event.kind().label().in(language)),
                event.topics().stream().map((Topic topic) -> topic.label().in(language))).toList());
    }

    /**
     * A page about something else.
     *
     * @param set the whole one, also where the page is as of a day
     */
    public static Reference of(
        String id, String title, String address, String summary, EventSet set, SiteUrls addresses) {
        return new Reference(id, title, address, addresses.language(), set.date(), version(set.fingerprint()), null,
            edition(set, addresses), summary, List.of());
    }

    private static String edition(EventSet set, SiteUrls addresses) {
        Messages words = Messages.in(addresses.language());
        String edition = words.say("feed.note.set", words.date(set.date()), version(set.fingerprint()));
        return addresses.asOf() == null
            ? edition
            : words.say("feed.note.as-of", edition, words.date(addresses.asOf()));
    }

    /** The version that a set's fingerprint stands for. */
    public static String version(String fingerprint) {
        return fingerprint.substring(0, DIGITS);
    }

    /** The work that the page is part of. */
    public String work() {
        return Messages.in(language).say("feed.work");
    }
}

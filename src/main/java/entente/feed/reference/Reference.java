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
 * A bibliographic reference to a page of this site. The author is the chronology itself, as with an encyclopedia. The
 * date is that of the set, not the current date, so that the same set gives the same reference.
 *
 * @param id the citation key: lower-case ASCII with hyphens, unique within a file
 * @param language the language of the title and the summary
 * @param issued the date of the set
 * @param version the version of the set: the beginning of its fingerprint
 * @param eventDate the date of the event, or null if the page is not that of an event
 * @param note the date of the event, if the page is that of an event, and the edition of the set, in words
 */
public record Reference(
    String id,
    String title,
    String url,
    Language language,
    LocalDate issued,
    String version,
    @Nullable EventDate eventDate,
    String note,
    String summary,
    List<String> keywords) {
    public Reference {
        keywords = List.copyOf(keywords);
    }

    /** The author of every reference. */
    public static final String AUTHOR = "Entente";

    /** The number of hexadecimal digits of the fingerprint in a version. */
    private static final int VERSION_DIGITS = 12;

    /**
     * A reference to the page of an event.
     *
     * @param set the complete set, even if the page is as of a day
     */
    public static Reference of(Event event, EventSet set, SiteUrls urls) {
        Messages messages = Messages.in(urls.language());
        Language language = urls.language();
        return new Reference(event.id(), event.title().in(language), urls.url(event), language, set.date(),
            version(set.fingerprint()), event.date(),
            messages.get("feed.note.event", messages.date(event.date()), edition(set, urls)),
            event.summary().in(language),
            Stream.concat(Stream.of(event.kind().label().in(language)),
                event.topics().stream().map((Topic topic) -> topic.label().in(language))).toList());
    }

    /**
     * A reference to any other page.
     *
     * @param set the complete set, even if the page is as of a day
     */
    public static Reference of(
        String id, String title, String url, String summary, EventSet set, SiteUrls urls) {
        return new Reference(id, title, url, urls.language(), set.date(), version(set.fingerprint()), null,
            edition(set, urls), summary, List.of());
    }

    private static String edition(EventSet set, SiteUrls urls) {
        Messages messages = Messages.in(urls.language());
        String edition = messages.get("feed.note.set", messages.date(set.date()), version(set.fingerprint()));
        return urls.asOf() == null
            ? edition
            : messages.get("feed.note.as-of", edition, messages.date(urls.asOf()));
    }

    /** The version of the set with this fingerprint. */
    public static String version(String fingerprint) {
        return fingerprint.substring(0, VERSION_DIGITS);
    }

    /** The title of the work that contains the page (CSL: {@code container-title}). */
    public String containerTitle() {
        return Messages.in(language).get("feed.work");
    }
}

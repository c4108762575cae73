package entente.feed.list;

import entente.feed.TagUris;
import entente.insight.SetChange;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Source;
import entente.model.Vocabulary.Topic;
import entente.model.Withdrawal;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An entry of a feed for subscription: an event, a commitment or a withdrawn record.
 *
 * <p>Both dates are days on which the set changed, not days of the event: a feed reader takes them for the days on which
 * the entry appeared and was changed.
 *
 * @param id the same for every address of the site and every language
 * @param published the day since which the set has the record
 * @param updated the day of the last check of the record
 * @param sources the cited pages
 * @param codes codes of the record by the names of its columns
 */
record FeedEntry(String id, String url, String title, String summary, LocalDate published, LocalDate updated,
    List<Category> categories, List<Source> sources, Map<String, String> codes) {
    FeedEntry {
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
    }

    /** A code of the vocabulary with its label. */
    record Category(String term, String label) {}

    /** Makes entries with the ids of one set, in one language. */
    record Builder(TagUris tags, SiteUrls urls, Messages messages) {
        Builder(TagUris tags, SiteUrls urls) {
            this(tags, urls, Messages.in(urls.language()));
        }

        FeedEntry of(SetChange change) {
            return switch (change) {
                case SetChange.EventReview(var event) -> of(event);
                case SetChange.Assessment(var commitment, var day) -> of(commitment, day);
                case SetChange.Removal(var withdrawal) -> of(withdrawal);
            };
        }

        FeedEntry of(Event event) {
            return new FeedEntry(tags.of(event), urls.url(event),
                messages.date(event.date()) + ": " + event.title().in(messages.language()),
                event.summary().in(messages.language()), event.recorded(), event.reviewed(), categories(event),
                event.allCitations().map(citation -> citation.source()).distinct().toList(),
                codes("event_id", event.id(), "date", event.date().edtf()));
        }

        private List<Category> categories(Event event) {
            return Stream.concat(
                Stream.of(new Category(event.kind().id(), event.kind().label().in(messages.language()))),
                event.topics().stream()
                    .map((Topic topic) -> new Category(topic.id(), topic.label().in(messages.language()))))
                .toList();
        }

        private FeedEntry of(Commitment commitment, LocalDate assessed) {
            return new FeedEntry(tags.of(commitment), urls.url(commitment),
                messages.get("feed.changes.commitment", messages.label("status", commitment.status()),
                    commitment.text().in(messages.language())),
                commitment.reasoning().in(messages.language()), assessed, assessed,
                List.of(), List.of(),
                codes("commitment_id", commitment.id(), "status", commitment.status().code()));
        }

        private FeedEntry of(Withdrawal withdrawal) {
            return new FeedEntry(tags.of(withdrawal),
                urls.url(withdrawal.record().plural() + "/" + withdrawal.id()),
                messages.get("feed.changes.withdrawal", withdrawal.id()),
                withdrawal.reason().in(messages.language()), withdrawal.date(), withdrawal.date(), List.of(), List.of(),
                codes("id", withdrawal.id(), "record", withdrawal.record().code()));
        }

        private static Map<String, String> codes(String name, String value, String otherName, String otherValue) {
            return new TreeMap<>(Map.of(name, value, otherName, otherValue));
        }
    }
}

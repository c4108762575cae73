package entente.feed.api;

import static entente.feed.record.Schema.computed;
import static entente.feed.record.Schema.required;

import entente.feed.record.JsonType;
import entente.feed.record.Schema;
import entente.insight.EventSetAsOf;
import entente.insight.KnownBetween;
import entente.model.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A record of the set with the first day on which it was known.
 *
 * @param collection the name of the collection that has the record
 * @param text the title of an event or source, the text of a statement or commitment
 */
public record NewsItem(LocalDate knownSince, String collection, String id, LocalizedText text) {
    public static final Schema<NewsItem> SCHEMA = new Schema<>("News", List.of(
        required("known", JsonType.DAY, NewsItem::knownSince),
        required("collection", JsonType.ID, NewsItem::collection),
        required("id", JsonType.STRING, NewsItem::id),
        computed("record", JsonType.SITE_URL, (item, context) -> context.urls().api(item.collection + "/" + item.id)),
        required("text", JsonType.LOCALIZED_TEXT, NewsItem::text)));

    /** The records of {@code news}, latest first. */
    public static List<NewsItem> of(KnownBetween news) {
        return Stream.of(
            news.events().stream()
                .map(event -> new NewsItem(EventSetAsOf.knownSince(event), Resource.EVENTS.name(), event.id(),
                    event.title())),
            news.statements().stream()
                .map(statement -> new NewsItem(EventSetAsOf.knownSince(statement.event(), statement.statement()),
                    Resource.STATEMENTS.name(), Resource.STATEMENTS.id().apply(statement),
                    statement.statement().text())),
            news.sources().stream()
                .map(source -> new NewsItem(EventSetAsOf.knownSince(source), Resource.SOURCES.name(), source.id(),
                    LocalizedText.untranslated(source.title()))),
            news.commitments().stream()
                .map(commitment -> new NewsItem(EventSetAsOf.knownSince(commitment.madeIn()),
                    Resource.COMMITMENTS.name(), commitment.id(), commitment.text())))
            .flatMap(items -> items)
            .sorted(Comparator.comparing(NewsItem::knownSince).reversed())
            .toList();
    }
}

package entente.feed.api;

import static entente.feed.record.Schema.always;
import static entente.feed.record.Schema.derived;

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
 * Something that became known on a day.
 *
 * @param resource the collection in which the record is
 * @param text its title, or what was said or undertaken
 */
public record NewsItem(LocalDate known, String resource, String id, LocalizedText text) {
    public static final Schema<NewsItem> SCHEMA = new Schema<>("News", List.of(
        always("known", JsonType.DAY, NewsItem::known),
        always("collection", JsonType.ID, NewsItem::resource),
        always("id", JsonType.WORDS, NewsItem::id),
        derived("record", JsonType.ADDRESS, (item, pen) -> pen.addresses().api(item.resource + "/" + item.id)),
        always("text", JsonType.TEXT, NewsItem::text)));

    /** All that {@code news} holds, the latest first. */
    public static List<NewsItem> of(KnownBetween news) {
        return Stream.of(
            news.events().stream()
                .map(event -> new NewsItem(EventSetAsOf.known(event), Resource.EVENTS.name(), event.id(),
                    event.title())),
            news.statements().stream()
                .map(
                    said -> new NewsItem(EventSetAsOf.known(said.event(), said.statement()), Resource.STATEMENTS.name(),
                        Resource.STATEMENTS.id().apply(said), said.statement().text())),
            news.sources().stream()
                .map(source -> new NewsItem(EventSetAsOf.known(source), Resource.SOURCES.name(), source.id(),
                    LocalizedText.same(source.title()))),
            news.commitments().stream()
                .map(made -> new NewsItem(EventSetAsOf.known(made.madeIn()), Resource.COMMITMENTS.name(), made.id(),
                    made.text())))
            .flatMap(items -> items)
            .sorted(Comparator.comparing(NewsItem::known).reversed())
            .toList();
    }
}

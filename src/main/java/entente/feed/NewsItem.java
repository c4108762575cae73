package entente.feed;

import static entente.feed.Schema.always;
import static entente.feed.Schema.derived;

import entente.insight.AsOf;
import entente.insight.News;
import entente.model.Text;
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
public record NewsItem(LocalDate known, String resource, String id, Text text) {
    public static final Schema<NewsItem> SCHEMA = new Schema<>("News", List.of(
        always("known", Value.DAY, NewsItem::known),
        always("collection", Value.ID, NewsItem::resource),
        always("id", Value.WORDS, NewsItem::id),
        derived("record", Value.ADDRESS, (item, pen) -> pen.addresses().api(item.resource + "/" + item.id)),
        always("text", Value.TEXT, NewsItem::text)));

    /** All that {@code news} holds, the latest first. */
    public static List<NewsItem> of(News news) {
        return Stream.of(
            news.events().stream()
                .map(event -> new NewsItem(AsOf.known(event), Resource.EVENTS.name(), event.id(), event.title())),
            news.statements().stream()
                .map(said -> new NewsItem(AsOf.known(said.event(), said.statement()), Resource.STATEMENTS.name(),
                    Resource.STATEMENTS.id().apply(said), said.statement().text())),
            news.sources().stream()
                .map(source -> new NewsItem(AsOf.known(source), Resource.SOURCES.name(), source.id(),
                    Text.same(source.title()))),
            news.commitments().stream()
                .map(made -> new NewsItem(AsOf.known(made.madeIn()), Resource.COMMITMENTS.name(), made.id(),
                    made.text())))
            .flatMap(items -> items)
            .sorted(Comparator.comparing(NewsItem::known).reversed())
            .toList();
    }
}

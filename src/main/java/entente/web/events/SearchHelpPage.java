package entente.web.events;

import entente.model.Actor;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.model.Place;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.search.query.SearchField;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /en/search}: help on the syntax of searches, with examples generated from the names of the set. */
final class SearchHelpPage implements Page {
    /**
     * Minimum number of letters of a word for the example of a misspelling, because a misspelt short word may be
     * another word.
     */
    private static final int MIN_LETTERS = 6;

    /** The view of {@code search-help.html}. */
    record SearchHelpView(List<Example> examples, List<Field> fields, Link list) {}

    /**
     * An example of a search.
     *
     * @param about the meaning of the search: «with exactly these words side by side»
     * @param q the words to type, as a link to the list of events
     * @param count number of events that match
     */
    record Example(String about, Link q, String count) {}

    /**
     * A field of an event that can be searched alone: {@code title:moon}.
     *
     * @param code name and colon
     * @param words label
     */
    record Field(String code, String words) {}

    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        List<Field> fields = Arrays.stream(SearchField.values())
            .map(field -> new Field(field.code() + ":", messages.get("web.search-field." + field.code()))).toList();
        return new PageResult.HtmlPage("search-help", messages.get("web.nav.search"),
            new SearchHelpView(new ExampleBuilder(request).all(), fields,
                new Link(messages.get("web.nav.events"), request.urls().url("events"))));
    }

    /**
     * Generates the examples from the most frequent topics, places and actors. Examples that find nothing are left out.
     */
    private static final class ExampleBuilder {
        private final PageRequest request;
        private final EventSet set;
        private final SearchResult everything;
        private final List<Example> examples = new ArrayList<>();

        ExampleBuilder(PageRequest request) {
            this.request = request;
            this.set = request.edition().set();
            this.everything = request.edition().index().search(Query.ALL);
        }

        List<Example> all() {
            String topic = mostFrequent(Facet.TOPIC, set.vocabulary().topics()::get, record -> record.label());
            String place = mostFrequent(Facet.PLACE, set.places()::get, Place::names);
            add("all", join(topic, place));
            everything.yearCounts().entrySet().stream().max(Map.Entry.comparingByValue())
                .ifPresent(year -> add("date", join(topic, year.getKey().toString())));
            add("phrase", quoted(topic));
            add("without", join(topic, place.isEmpty() ? "" : "-" + quoted(place)));
            speaker().ifPresent(this::addNames);
            return List.copyOf(examples);
        }

        private void addNames(Actor speaker) {
            String name = speaker.nameIn(request.language());
            speaker.names().others().values().forEach(other -> add("script", other));
            add("field", "speaker:" + quoted(name));
            misspelling(name).ifPresent(word -> add("misspelling", word));
        }

        private void add(String key, String q) {
            Query query = Query.ALL.withWords(q);
            int count = request.edition().index().search(query).events().size();
            if (!q.isBlank() && count > 0) {
                Messages messages = request.messages();
                examples.add(new Example(messages.get("web.search-help.example." + key),
                    new Link(q, request.urls().events(query.queryString())), messages.number(count)));
            }
        }

        /** The actor with the most events among those who make a statement and have a name in another script. */
        private Optional<Actor> speaker() {
            return byCount(Facet.ACTOR, set.actors()::get).filter(actor -> !actor.names().others().isEmpty()
                && everything.events().stream().anyMatch(hasStatementOf(actor))).findFirst();
        }

        private static Predicate<Event> hasStatementOf(Actor actor) {
            return event -> event.statements().stream().anyMatch(statement -> statement.speakers().contains(actor));
        }

        /**
         * The label of the most frequent record of a facet; empty if there is none.
         *
         * @param byId gives the record with an id
         */
        private <R> String mostFrequent(Facet facet, Function<String, @Nullable R> byId,
            Function<R, LocalizedText> label) {
            return this.<R>byCount(facet, byId).findFirst().map(label).map(text -> text.in(request.language()))
                .orElse("");
        }

        /** The records of a facet, those with the most events first. */
        private <R> Stream<R> byCount(Facet facet, Function<String, @Nullable R> byId) {
            return everything.counts().getOrDefault(facet, List.of()).stream().map(count -> byId.apply(count.value()))
                .flatMap(Stream::ofNullable);
        }

        /**
         * The first long word of {@code name} with its third and fourth letters swapped; empty if it has no long word.
         */
        private static Optional<String> misspelling(String name) {
            return Arrays.stream(name.split(" ")).filter(word -> word.length() >= MIN_LETTERS).findFirst()
                .map(word -> word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4));
        }

        private static String join(String... words) {
            return String.join(" ", words).strip();
        }

        private static String quoted(String words) {
            return "\"" + words + "\"";
        }
    }
}

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

/** {@code GET /en/search}: what can be typed into the search box, with examples made of the set's own names. */
final class SearchHelpPage implements Page {
    /** Letters that a word needs for a slip in it to be told from another word. */
    private static final int LONG = 6;

    /** The view of {@code search-help.html}. */
    record SearchHelpView(List<Example> examples, List<Field> fields, Link list) {}

    /**
     * Something to type.
     *
     * @param what it asks for
     * @param found how many events that finds
     */
    record Example(String what, Link q, String found) {}

    /** A part of an event that can be named before a colon. */
    record Field(String code, String words) {}

    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        List<Field> fields = Arrays.stream(SearchField.values())
            .map(role -> new Field(role.code() + ":", words.say("web.search-field." + role.code()))).toList();
        return new PageResult.HtmlPage("search-help", words.say("web.nav.search"),
            new SearchHelpView(new Samples(request).all(), fields,
                new Link(words.say("web.nav.events"), request.urls().of("events"))));
    }

    /** Asks for what the set has most of. */
    private static final class Samples {
        private final PageRequest request;
        private final EventSet set;
        private final SearchResult everything;
        private final List<Example> examples = new ArrayList<>();

        Samples(PageRequest request) {
            this.request = request;
            this.set = request.edition().set();
            this.everything = request.edition().index().select(Query.ALL);
        }

        List<Example> all() {
            String topic = most(Facet.TOPIC, set.vocabulary().topics()::get, found -> found.label());
            String place = most(Facet.PLACE, set.places()::get, Place::names);
            add("all", join(topic, place));
            everything.years().entrySet().stream().max(Map.Entry.comparingByValue())
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
            slip(name).ifPresent(slip -> add("misspelling", slip));
        }

        private void add(String key, String q) {
            Query query = Query.ALL.saying(q);
            int found = request.edition().index().select(query).events().size();
            if (!q.isBlank() && found > 0) {
                Messages words = request.messages();
                examples.add(new Example(words.say("web.search-help.example." + key),
                    new Link(q, request.urls().events(query.address())), words.number(found)));
            }
        }

        /** Whoever is quoted in most events and has a name in another script. */
        private Optional<Actor> speaker() {
            return byCount(Facet.ACTOR, set.actors()::get).filter(actor -> !actor.names().others().isEmpty()
                && everything.events().stream().anyMatch(told(actor))).findFirst();
        }

        private static Predicate<Event> told(Actor actor) {
            return event -> event.statements().stream().anyMatch(said -> said.speakers().contains(actor));
        }

        /** The label of the record with most events; empty where there is none. */
        private <R> String most(Facet facet, Function<String, @Nullable R> of, Function<R, LocalizedText> label) {
            return this.<R>byCount(facet, of).findFirst().map(label).map(text -> text.in(request.language()))
                .orElse("");
        }

        private <R> Stream<R> byCount(Facet facet, Function<String, @Nullable R> of) {
            return everything.counts().getOrDefault(facet, List.of()).stream().map(count -> of.apply(count.value()))
                .flatMap(Stream::ofNullable);
        }

        /** Two letters changed for each other within the longest word of {@code name}. */
        private static Optional<String> slip(String name) {
            return Arrays.stream(name.split(" ")).filter(word -> word.length() >= LONG).findFirst()
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

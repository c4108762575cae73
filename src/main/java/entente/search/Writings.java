package entente.search;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Language;
import entente.model.Outlet;
import entente.model.Text;
import entente.model.Vocabulary.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The texts and names of an event that are searched, as a reader of one language comes to them. */
record Writings(Event event) {
    /** @param language BCP 47 tag */
    record Written(Role role, String language, String text) {}

    /** What a reader of {@code language} sees, the title first; then the same as it is written elsewhere. */
    Stream<Written> asSeenIn(Language language) {
        var others = Arrays.stream(Language.values()).filter(other -> other != language);
        return Stream.of(texts(language), quoted(), names(language), sources(language), others.flatMap(this::texts),
            names(), Stream.of(Tongue.RUSSIAN, Tongue.CHINESE).map(this::dated)).flatMap(written -> written);
    }

    private Stream<Written> texts(Language language) {
        return Stream.of(
            Stream.of(written(Role.TITLE, event.title(), language), dated(Tongue.of(language.tag())),
                written(Role.SUMMARY, event.summary(), language)),
            event.statements().stream().map(said -> written(Role.STATEMENT, said.text(), language)),
            event.places().stream().map(place -> written(Role.PLACE, place.names(), language)),
            event.strands().stream().map(strand -> written(Role.STRAND, strand.names(), language)),
            event.topics().stream().map(topic -> written(Role.TOPIC, topic.label(), language)),
            Stream.of(written(Role.KIND, event.kind().label(), language)),
            event.topics().stream().map(Topic::area).map(area -> written(Role.AREA, area.label(), language)))
            .flatMap(written -> written);
    }

    private static Written written(Role role, Text text, Language language) {
        return new Written(role, language.tag(), text.in(language));
    }

    private Written dated(Tongue tongue) {
        return new Written(Role.DATE, tongue.tag(), DateNaming.in(tongue, event.date()));
    }

    private Stream<Written> quoted() {
        return event.statements().stream().flatMap(said -> said.phrases().stream())
            .map(phrase -> new Written(Role.STATEMENT, phrase.language(), phrase.words()));
    }

    private Stream<Written> names(Language language) {
        return Stream.concat(
            event.participantsAndSpeakers().distinct().map(actor -> named(Role.ACTOR, actor, language)),
            speakers().map(actor -> named(Role.SPEAKER, actor, language)));
    }

    private static Written named(Role role, Actor actor, Language language) {
        return new Written(role, language.tag(), actor.nameIn(language));
    }

    private Stream<Actor> speakers() {
        return event.statements().stream().flatMap(said -> said.speakers().stream()).distinct();
    }

    /** Names in languages that pages are not written in. */
    private Stream<Written> names() {
        return Stream.concat(event.participantsAndSpeakers().distinct().flatMap(actor -> named(Role.ACTOR, actor)),
            speakers().flatMap(actor -> named(Role.SPEAKER, actor)));
    }

    private static Stream<Written> named(Role role, Actor actor) {
        return Stream.concat(
            Arrays.stream(Language.values()).map(language -> named(role, actor, language)),
            actor.names().others().entrySet().stream()
                .map(other -> new Written(role, other.getKey(), other.getValue())));
    }

    private Stream<Written> sources(Language language) {
        List<Citation> citations = event.everyCitation().toList();
        return Stream.concat(
            citations.stream().map(Citation::source).distinct()
                .map(source -> new Written(Role.SOURCE, source.language(), source.title())),
            citations.stream().flatMap(cited -> cited.chain().stream()).filter(Outlet.class::isInstance).distinct()
                .map(outlet -> new Written(Role.OUTLET, language.tag(), outlet.nameIn(language))));
    }
}

package entente.search.match;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.model.Outlet;
import entente.model.Vocabulary.Topic;
import entente.search.analysis.AnalysisLanguage;
import entente.search.query.SearchField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The texts and names of an event that are searched, as a reader of one language comes to them. */
record SearchableTexts(Event event) {
    /** @param language BCP 47 tag */
    record Written(SearchField role, String language, String text) {}

    /** What a reader of {@code language} sees, the title first; then the same as it is written elsewhere. */
    Stream<Written> asSeenIn(Language language) {
        var others = Arrays.stream(Language.values()).filter(other -> other != language);
        return Stream.of(texts(language), quoted(), names(language), sources(language), others.flatMap(this::texts),
            names(), Stream.of(AnalysisLanguage.RUSSIAN, AnalysisLanguage.CHINESE).map(this::dated))
            .flatMap(written -> written);
    }

    private Stream<Written> texts(Language language) {
        return Stream.of(
            Stream.of(written(SearchField.TITLE, event.title(), language), dated(AnalysisLanguage.of(language.tag())),
                written(SearchField.SUMMARY, event.summary(), language)),
            event.statements().stream().map(said -> written(SearchField.STATEMENT, said.text(), language)),
            event.places().stream().map(place -> written(SearchField.PLACE, place.names(), language)),
            event.strands().stream().map(strand -> written(SearchField.STRAND, strand.names(), language)),
            event.topics().stream().map(topic -> written(SearchField.TOPIC, topic.label(), language)),
            Stream.of(written(SearchField.KIND, event.kind().label(), language)),
            event.topics().stream().map(Topic::area).map(area -> written(SearchField.AREA, area.label(), language)))
            .flatMap(written -> written);
    }

    private static Written written(SearchField role, LocalizedText text, Language language) {
        return new Written(role, language.tag(), text.in(language));
    }

    private Written dated(AnalysisLanguage tongue) {
        return new Written(SearchField.DATE, tongue.tag(), DateIndexer.in(tongue, event.date()));
    }

    private Stream<Written> quoted() {
        return event.statements().stream().flatMap(said -> said.phrases().stream())
            .map(phrase -> new Written(SearchField.STATEMENT, phrase.language(), phrase.words()));
    }

    private Stream<Written> names(Language language) {
        return Stream.concat(
            event.participantsAndSpeakers().distinct().map(actor -> named(SearchField.ACTOR, actor, language)),
            speakers().map(actor -> named(SearchField.SPEAKER, actor, language)));
    }

    private static Written named(SearchField role, Actor actor, Language language) {
        return new Written(role, language.tag(), actor.nameIn(language));
    }

    private Stream<Actor> speakers() {
        return event.statements().stream().flatMap(said -> said.speakers().stream()).distinct();
    }

    /** Names in languages that pages are not written in. */
    private Stream<Written> names() {
        return Stream.concat(
            event.participantsAndSpeakers().distinct().flatMap(actor -> named(SearchField.ACTOR, actor)),
            speakers().flatMap(actor -> named(SearchField.SPEAKER, actor)));
    }

    private static Stream<Written> named(SearchField role, Actor actor) {
        return Stream.concat(
            Arrays.stream(Language.values()).map(language -> named(role, actor, language)),
            actor.names().others().entrySet().stream()
                .map(other -> new Written(role, other.getKey(), other.getValue())));
    }

    private Stream<Written> sources(Language language) {
        List<Citation> citations = event.allCitations().toList();
        return Stream.concat(
            citations.stream().map(Citation::source).distinct()
                .map(source -> new Written(SearchField.SOURCE, source.language(), source.title())),
            citations.stream().flatMap(cited -> cited.chain().stream()).filter(Outlet.class::isInstance).distinct()
                .map(outlet -> new Written(SearchField.OUTLET, language.tag(), outlet.nameIn(language))));
    }
}

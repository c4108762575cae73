package entente.web;

import entente.insight.Tempo;
import entente.wording.Words;

/** Says how often episodes of one kind come. */
final class TempoWords {
    private TempoWords() {}

    /** «Patrol: 11». */
    static String count(Tempo tempo, Words words) {
        return words.say("web.tempo.kind", tempo.kind().label().in(words.language()), tempo.episodes().size());
    }

    /** «the last 147 days before the set's date; median interval 196 days»; for at least two episodes. */
    static String interval(Tempo tempo, Words words) {
        return words.say("web.tempo.interval", tempo.daysSinceLast(),
            Math.round(tempo.medianInterval().orElseThrow()));
    }

    /** Both. */
    static String say(Tempo tempo, Words words) {
        return words.say("web.tempo.sentence", count(tempo, words), interval(tempo, words));
    }
}

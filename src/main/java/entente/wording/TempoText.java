package entente.wording;

import entente.insight.Tempo;

/** Says how often episodes of one kind come. */
public final class TempoText {
    private TempoText() {}

    /** «Patrol: 11». */
    public static String count(Tempo tempo, Messages words) {
        return words.get("tempo.kind", tempo.kind().label().in(words.language()), tempo.episodes().size());
    }

    /** «the last 147 days before the set's date; median interval 196 days»; for at least two episodes. */
    public static String interval(Tempo tempo, Messages words) {
        return words.get("tempo.interval", tempo.daysSinceLast(),
            Math.round(tempo.medianInterval().orElseThrow()));
    }

    /** Both. */
    public static String say(Tempo tempo, Messages words) {
        return words.get("tempo.sentence", count(tempo, words), interval(tempo, words));
    }
}

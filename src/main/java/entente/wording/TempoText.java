package entente.wording;

import entente.insight.Tempo;

/** Describes how often events of one kind recur in a strand. */
public final class TempoText {
    private TempoText() {}

    /** The kind and the number of its episodes: «Patrol: 11». */
    public static String count(Tempo tempo, Messages words) {
        return words.get("tempo.kind", tempo.kind().label().in(words.language()), tempo.episodes().size());
    }

    /**
     * The days since the last episode and the median interval, for at least two episodes: «the last 147 days before the
     * set's date; median interval 196 days».
     */
    public static String interval(Tempo tempo, Messages words) {
        return words.get("tempo.interval", tempo.daysSinceLast(),
            Math.round(tempo.medianInterval().orElseThrow()));
    }

    /** The {@linkplain #count count} and the {@linkplain #interval interval} in one sentence. */
    public static String say(Tempo tempo, Messages words) {
        return words.get("tempo.sentence", count(tempo, words), interval(tempo, words));
    }
}

package entente.wording;

import entente.insight.Gap;
import entente.model.Statement;
import entente.model.Voice;
import java.util.List;

/** Sentences about gaps in the evidence: what each type means, and what is missing. */
public final class GapText {
    private GapText() {}

    /** The name of a type, as a heading: «One side only». */
    public static String name(Gap.Type type, Messages messages) {
        return messages.get("gap.type." + type.code());
    }

    /** The rule by which gaps of a type are found. */
    public static String rule(Gap.Type type, Messages messages) {
        return messages.get("gap.rule." + type.code());
    }

    /** What is missing: «missing: a source of Norland». */
    public static String missing(Gap gap, Messages messages) {
        return switch (gap) {
            case Gap.OneOrigin(var event, var origin) ->
                messages.get("gap.missing.origin", origin.nameIn(messages.language()));
            case Gap.OneSide(var event, var silent) -> messages.get("gap.missing.side", names(silent, messages));
            case Gap.SpeakerSideSilent(var event, var statement, var silent) ->
                messages.get("gap.missing.side-of-speaker", names(silent, messages), text(statement, messages));
            case Gap.BodyNotCited(var event, var bodies) ->
                messages.get("gap.missing.account", names(bodies, messages));
            case Gap.SpeakerNotInChain(var event, var statement, var speakers) ->
                messages.get("gap.missing.speaker", names(speakers, messages), text(statement, messages));
            case Gap.UnratedSources(var event, var statement, var sources) -> statement == null
                ? messages.get("gap.missing.rated")
                : messages.get("gap.missing.rated-statement", text(statement, messages));
            case Gap.QuietStrand(var strand, var last, var days, var interval) ->
                messages.get("gap.quiet", days, Math.round(interval));
        };
    }

    private static String names(List<? extends Voice> voices, Messages messages) {
        return messages.join(voices.stream().map(voice -> voice.nameIn(messages.language())).toList());
    }

    private static String text(Statement statement, Messages messages) {
        return statement.text().in(messages.language());
    }
}

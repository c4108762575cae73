package entente.wording;

import entente.insight.CorroborationGap;
import java.util.ArrayList;

/** Sentences about missing corroboration of an event, and about what would corroborate it. */
public final class CorroborationText {
    private CorroborationText() {}

    /** Which corroboration is missing: «rests on one origin; no account from Norland». */
    public static String gap(CorroborationGap gap, Messages messages) {
        var parts = new ArrayList<String>();
        if (gap.hasOneOrigin()) {
            parts.add(messages.get("corroboration.gap.origin"));
        }
        if (!gap.silentPrincipals().isEmpty()) {
            parts.add(messages.get("corroboration.gap.side", messages.join(
                gap.silentPrincipals().stream().map(state -> state.nameIn(messages.language())).toList())));
        }
        return String.join("; ", parts);
    }

    /**
     * What would corroborate the event: «A second, independent origin, and an account from Norland, would settle it.»
     */
    public static String remedy(CorroborationGap lack, Messages words) {
        var wanted = new ArrayList<String>();
        if (lack.hasOneOrigin()) {
            wanted.add(words.get("corroboration.remedy.origin"));
        }
        lack.silentPrincipals().forEach(
            state -> wanted.add(words.get("corroboration.remedy.account", state.nameIn(words.language()))));
        return words.get("corroboration.remedy", words.join(wanted));
    }
}

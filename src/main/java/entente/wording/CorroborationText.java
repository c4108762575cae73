package entente.wording;

import entente.insight.CorroborationGap;
import java.util.ArrayList;

/** Words what would corroborate an event. */
public final class CorroborationText {
    private CorroborationText() {}

    /** «A second, independent origin, and an account from Norland, would settle it.» */
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

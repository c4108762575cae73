package entente.web;

import entente.insight.Corroboration;
import entente.wording.Words;
import java.util.ArrayList;

/** Words what would corroborate an event. */
final class CorroborationText {
    private CorroborationText() {}

    /** «A second, independent origin, and an account from Norland, would settle it.» */
    static String remedy(Corroboration lack, Words words) {
        var wanted = new ArrayList<String>();
        if (lack.oneOrigin()) {
            wanted.add(words.say("web.corroboration.origin"));
        }
        lack.silent().forEach(
            state -> wanted.add(words.say("web.corroboration.account", state.nameIn(words.language()))));
        return words.say("web.corroboration.settles", words.list(wanted));
    }
}

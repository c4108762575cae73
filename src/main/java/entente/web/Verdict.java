package entente.web;

import entente.model.Commitment.Status;
import entente.search.LedgerFacet;
import entente.wording.Words;

/**
 * RequestAddress something undertaken stands.
 *
 * @param code for its mark
 */
record Verdict(String words, String code) {
    /** @param assessed whether anyone had judged it by the day of the edition */
    static Verdict of(boolean assessed, Status status, Words words) {
        return assessed
            ? new Verdict(words.of("status", status), status.code())
            : new Verdict(words.say("status." + LedgerFacet.NOT_ASSESSED), LedgerFacet.NOT_ASSESSED);
    }
}

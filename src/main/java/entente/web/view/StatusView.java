package entente.web.view;

import entente.model.Commitment.Status;
import entente.search.query.CommitmentFacet;
import entente.wording.Messages;

/**
 * RequestAddress something undertaken stands.
 *
 * @param code for its mark
 */
public record StatusView(String words, String code) {
    /** @param assessed whether anyone had judged it by the day of the edition */
    public static StatusView of(boolean assessed, Status status, Messages words) {
        return assessed
            ? new StatusView(words.of("status", status), status.code())
            : new StatusView(words.say("status." + CommitmentFacet.NOT_ASSESSED), CommitmentFacet.NOT_ASSESSED);
    }
}

package entente.web.view;

import entente.model.Commitment.Status;
import entente.search.query.CommitmentFacet;
import entente.wording.Messages;

/**
 * The status of a commitment or of one of its stages.
 *
 * @param code of the status; the style sheet has a symbol for each
 */
public record StatusView(String words, String code) {
    /**
     * The status, or «not assessed».
     *
     * @param assessed whether the status had been assessed by the date of the edition
     */
    public static StatusView of(boolean assessed, Status status, Messages messages) {
        return assessed
            ? new StatusView(messages.label("status", status), status.code())
            : new StatusView(messages.get("status." + CommitmentFacet.NOT_ASSESSED), CommitmentFacet.NOT_ASSESSED);
    }
}

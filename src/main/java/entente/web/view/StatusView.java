package entente.web.view;

import entente.model.Commitment.Status;
import entente.wording.Messages;

/**
 * The status of a commitment or of one of its stages.
 *
 * @param code of the status; the style sheet has a symbol for each
 */
public record StatusView(String words, String code) {
    public static StatusView of(Status status, Messages messages) {
        return new StatusView(messages.label("status", status), status.code());
    }
}

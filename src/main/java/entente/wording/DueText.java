package entente.wording;

import entente.insight.DueState;

/** Describes the due date of a commitment or a stage: by how many days it is overdue, or how many days are left. */
public final class DueText {
    private DueText() {}

    /** The text, such as «326 days overdue» or «332 days left»; empty if closed or without a due date. */
    public static String describe(DueState dueState, Messages messages) {
        return switch (dueState) {
            case DueState.Closed closed -> "";
            case DueState.NoDueDate undated -> "";
            case DueState.DaysLeft(var days) -> messages.get("due.days-left", days);
            case DueState.Overdue(var days) -> messages.get("due.overdue", days);
            case DueState.PassedUnassessed(var days) -> messages.get("due.passed-unassessed", days);
        };
    }
}

package entente.wording;

import entente.insight.DueState;

/** Describes the due date of a commitment or a stage: by how many days it is overdue, or how many days are left. */
public final class DueText {
    private DueText() {}

    /** The text, such as «overdue by 326 days» or «332 days left»; empty if closed or without a due date. */
    public static String say(DueState term, Messages words) {
        return switch (term) {
            case DueState.Closed closed -> "";
            case DueState.NoDueDate undated -> "";
            case DueState.DaysLeft(var days) -> words.get("due.days-left", days);
            case DueState.Overdue(var days) -> words.get("due.overdue", days);
            case DueState.PassedUnassessed(var days) -> words.get("due.passed-unassessed", days);
        };
    }
}

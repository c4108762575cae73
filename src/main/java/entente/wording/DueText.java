package entente.wording;

import entente.insight.DueState;

/** How long something undertaken is overdue, or how long there is left. */
public final class DueText {
    private DueText() {}

    /** «overdue by 326 days», «332 days left»; empty where no date was given or nothing is still to come. */
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

package entente.web;

import entente.insight.Term;
import entente.wording.Words;

/** How long something undertaken is overdue, or how long there is left. */
final class Deadline {
    private Deadline() {}

    /** «overdue by 326 days», «332 days left»; empty where no date was given or nothing is still to come. */
    static String say(Term term, Words words) {
        return switch (term) {
            case Term.Closed closed -> "";
            case Term.Undated undated -> "";
            case Term.Left(var days) -> words.say("web.due.left", days);
            case Term.Overdue(var days) -> words.say("web.due.overdue", days);
            case Term.Passed(var days) -> words.say("web.due.passed", days);
        };
    }
}

package entente.web;

import entente.reading.Problem;
import java.util.List;

/** What the site has to serve at one moment: an edition, or the reasons why there is none. */
sealed interface Standing permits Edition, Standing.Withheld {

    /** No set is served, because the only one at hand is faulty. */
    record Withheld(List<Problem> problems) implements Standing {
        public Withheld {
            problems = List.copyOf(problems);
        }
    }
}

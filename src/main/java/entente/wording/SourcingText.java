package entente.wording;

import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Statement;
import java.util.List;

/** Sentences about the number of sources and origins of an event, a statement or an account. */
public final class SourcingText {
    private SourcingText() {}

    /** The number of sources and origins, and which sides report: «9 sources, 2 origins; told by both sides». */
    public static String summary(Event event, EventSet set, Messages messages) {
        var origins = Origins.of(event);
        String side = new FilterText(set, messages).side(Side.of(origins, set.vocabulary()).id());
        return messages.get("sourcing.summary", origins.sourceCount(), origins.count(), side);
    }

    /** The number of pages that go back to each origin: «9 pages, 1 origin: Rossiya-24 (9 pages)». */
    public static String byOrigin(Origins origins, Messages messages) {
        return messages.get("sourcing.by-origin", origins.sourceCount(), origins.count(),
            messages.join(origins.groups().stream().map(group -> messages.get("sourcing.by-origin.origin",
                BidiIsolate.of(group.origin().nameIn(messages.language())), group.sourceCount())).toList()));
    }

    /** The sources and origins of a statement, with a colon before its notes: «2 sources, 1 origin, TASS:». */
    public static String statement(Statement statement, Messages messages) {
        var origins = Origins.of(statement.citations().stream());
        return messages.get("sourcing.statement", origins.sourceCount(), origins.count(),
            messages.join(names(origins, messages)));
    }

    /** How many pages there are, and the names of the origins: «9 pages, 2 origins: Rossiya-24, Xinhua». */
    public static String originNames(Origins origins, Messages messages) {
        return messages.get("sourcing.origin-names", origins.sourceCount(), origins.count(),
            String.join(", ", names(origins, messages)));
    }

    private static List<String> names(Origins origins, Messages messages) {
        return origins.voices().stream().map(origin -> BidiIsolate.of(origin.nameIn(messages.language()))).toList();
    }
}

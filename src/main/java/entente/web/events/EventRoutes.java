package entente.web.events;

import entente.web.page.ChartKind;
import entente.web.page.Routes;
import entente.web.view.CiteThis;

/** Routes of events, lists of events, references to lists, and the help on search. */
public final class EventRoutes {
    private EventRoutes() {}

    /** Adds the pages of this package. */
    public static void add(Routes routes, CiteThis citeThis) {
        for (var chart : ChartKind.values()) {
            routes.pageInEachLanguage("/" + chart.path(), new EventListPage(chart));
        }
        routes.pageInEachLanguage("/events/*", new EventPage(citeThis));
        routes.pageInEachLanguage("/search", new SearchHelpPage());
        routes.pageInEachLanguage("/cite", new CiteListPage(citeThis));
    }
}

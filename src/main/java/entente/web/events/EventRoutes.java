package entente.web.events;

import entente.web.page.ChartKind;
import entente.web.page.Routes;
import entente.web.view.CiteThis;

/** The addresses of events and of lists of them. */
public final class EventRoutes {
    private EventRoutes() {}

    public static void add(Routes routes, CiteThis citing) {
        for (var figure : ChartKind.values()) {
            routes.pageInEachLanguage("/" + figure.path(), new EventListPage(figure));
        }
        routes.pageInEachLanguage("/events/*", new EventPage(citing));
        routes.pageInEachLanguage("/search", new SearchHelpPage());
        routes.pageInEachLanguage("/cite", new CiteListPage(citing));
    }
}

package entente.web;

/** The addresses of events and of lists of them. */
public final class EventRoutes {
    private EventRoutes() {}

    static void add(Routes routes, Citing citing) {
        for (var figure : FigureKind.values()) {
            routes.pageInEachLanguage("/" + figure.path(), new EventsPage(figure));
        }
        routes.pageInEachLanguage("/events/*", new EventPage(citing));
        routes.pageInEachLanguage("/search", new SearchPage());
        routes.pageInEachLanguage("/cite", new CitePage(citing));
    }
}

package entente.web;

/** The addresses of actors, places, sources and the other records that events refer to. */
public final class RecordRoutes {
    private RecordRoutes() {}

    static void add(Routes routes, Citing citing) {
        routes.pageInEachLanguage("/strands", new StrandsPage());
        routes.pageInEachLanguage("/strands/*", new StrandPage(citing));
        routes.pageInEachLanguage("/actors", new ActorsPage());
        routes.pageInEachLanguage("/actors/*", new ActorPage());
        routes.pageInEachLanguage("/encounters", new EncountersPage());
        routes.pageInEachLanguage("/encounters/*", new EncounterPage());
        routes.pageInEachLanguage("/places", new PlacesPage());
        routes.pageInEachLanguage("/places/*", new PlacePage());
        routes.pageInEachLanguage("/sources", new SourcesPage());
        routes.pageInEachLanguage("/sources/*", new SourcePage());
        routes.pageInEachLanguage("/outlets", new OutletsPage());
        routes.pageInEachLanguage("/outlets/*", new OutletPage());
        routes.pageInEachLanguage("/commitments", new CommitmentsPage());
        routes.pageInEachLanguage("/commitments/*", new CommitmentPage());
    }
}

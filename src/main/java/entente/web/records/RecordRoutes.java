package entente.web.records;

import entente.web.page.Routes;
import entente.web.view.CiteThis;

/** The addresses of actors, places, sources and the other records that events refer to. */
public final class RecordRoutes {
    private RecordRoutes() {}

    public static void add(Routes routes, CiteThis citing) {
        routes.pageInEachLanguage("/strands", new StrandListPage());
        routes.pageInEachLanguage("/strands/*", new StrandPage(citing));
        routes.pageInEachLanguage("/actors", new ActorListPage());
        routes.pageInEachLanguage("/actors/*", new ActorPage());
        routes.pageInEachLanguage("/encounters", new EncounterListPage());
        routes.pageInEachLanguage("/encounters/*", new EncounterPage());
        routes.pageInEachLanguage("/places", new PlaceListPage());
        routes.pageInEachLanguage("/places/*", new PlacePage());
        routes.pageInEachLanguage("/sources", new SourceListPage());
        routes.pageInEachLanguage("/sources/*", new SourcePage());
        routes.pageInEachLanguage("/outlets", new OutletListPage());
        routes.pageInEachLanguage("/outlets/*", new OutletPage());
        routes.pageInEachLanguage("/commitments", new CommitmentListPage());
        routes.pageInEachLanguage("/commitments/*", new CommitmentPage());
    }
}

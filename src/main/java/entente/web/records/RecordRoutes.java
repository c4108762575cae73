package entente.web.records;

import entente.web.page.Routes;
import entente.web.view.CiteThis;

/** Routes of strands, actors, encounters, places, sources, outlets and commitments. */
public final class RecordRoutes {
    private RecordRoutes() {}

    /** Adds the pages of this package. */
    public static void add(Routes routes, CiteThis citeThis) {
        routes.pageInEachLanguage("/strands", new StrandListPage());
        routes.pageInEachLanguage("/strands/*", new StrandPage(citeThis));
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

package entente.web.evidence;

import entente.model.EventSet;
import entente.web.page.Routes;
import org.jspecify.annotations.Nullable;

/** Routes of the pages about evidence: changes, news, corroboration, gaps, sides, reliability and method. */
public final class EvidenceRoutes {
    private EvidenceRoutes() {}

    /**
     * Adds the routes.
     *
     * @param earlier the set that {@code /changes} compares with, or null if none is configured; the page then responds
     *     with 404
     */
    public static void add(Routes routes, @Nullable EventSet earlier) {
        routes.pageInEachLanguage("/changes", new ChangesPage(earlier));
        routes.pageInEachLanguage("/news", new NewsPage());
        routes.pageInEachLanguage("/corroboration", new CorroborationPage());
        routes.pageInEachLanguage("/gaps", new GapsPage());
        routes.pageInEachLanguage("/one-side", new OneSidePage());
        routes.pageInEachLanguage("/reliability", new ReliabilityPage());
        routes.pageInEachLanguage("/method", new MethodPage());
    }
}

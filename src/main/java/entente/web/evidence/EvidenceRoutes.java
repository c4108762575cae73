package entente.web.evidence;

import entente.model.EventSet;
import entente.web.page.Routes;
import org.jspecify.annotations.Nullable;

/** The addresses of pages on how well events are known, and since when. */
public final class EvidenceRoutes {
    private EvidenceRoutes() {}

    /** @param earlier the set to compare with, or null */
    public static void add(Routes routes, @Nullable EventSet earlier) {
        routes.pageInEachLanguage("/changes", new ChangesPage(earlier));
        routes.pageInEachLanguage("/news", new NewsPage());
        routes.pageInEachLanguage("/corroboration", new CorroborationPage());
        routes.pageInEachLanguage("/one-side", new OneSidePage());
        routes.pageInEachLanguage("/reliability", new ReliabilityPage());
        routes.pageInEachLanguage("/method", new MethodPage());
    }
}

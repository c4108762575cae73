package entente.web;

import entente.brief.BriefPlan;
import entente.brief.BriefRequest;
import java.util.List;
import java.util.function.Supplier;

/** The addresses of briefs, and of the form for a new one. */
public final class BriefRoutes {
    private BriefRoutes() {}

    static void add(Routes routes, List<Format> formats, Citing citing) {
        routes.pageInEachLanguage("/briefs", new BriefsPage());
        routes.pageInEachLanguage("/briefs/new", new NewBriefPage());
        formats.forEach(format -> routes.pageInEachLanguage("/briefs/new." + format.extension(),
            new DocumentDownload(format, BriefRoutes::newBrief)));
        routes.pageInEachLanguage("/briefs/*", new BriefPage(formats, citing));
    }

    private static Supplier<BriefPlan> newBrief(PageRequest request) {
        var asked = BriefRequest.parse(request.parameters(), request.edition().set());
        return () -> BriefPlan.of(asked, request.edition().index(), request.publicUrls(), request.publicUrls());
    }
}

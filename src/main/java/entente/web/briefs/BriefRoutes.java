package entente.web.briefs;

import entente.brief.definition.BriefRequest;
import entente.brief.writing.BriefPlan;
import entente.web.download.DocumentDownload;
import entente.web.download.DocumentFormat;
import entente.web.page.PageRequest;
import entente.web.page.Routes;
import entente.web.view.CiteThis;
import java.util.List;
import java.util.function.Supplier;

/** Routes of the list of briefs, the form for a new one, and each brief in every format. */
public final class BriefRoutes {
    private BriefRoutes() {}

    public static void add(Routes routes, List<DocumentFormat> formats, CiteThis citeThis) {
        routes.pageInEachLanguage("/briefs", new BriefListPage());
        routes.pageInEachLanguage("/briefs/new", new NewBriefPage());
        formats.forEach(format -> routes.pageInEachLanguage("/briefs/new." + format.extension(),
            new DocumentDownload(format, BriefRoutes::newBrief)));
        routes.pageInEachLanguage("/briefs/*", new BriefPage(formats, citeThis));
    }

    private static Supplier<BriefPlan> newBrief(PageRequest request) {
        var briefRequest = BriefRequest.parse(request.parameters(), request.edition().set());
        return () -> BriefPlan.of(briefRequest, request.edition().index(), request.publicUrls(), request.publicUrls());
    }
}

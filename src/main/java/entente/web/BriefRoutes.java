package entente.web;

import entente.brief.Brief;
import entente.brief.BriefRequest;
import entente.brief.BriefWriter;
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

    private static Supplier<Brief> newBrief(PageRequest request) {
        var asked = BriefRequest.parse(request.parameters(), request.edition().set());
        return () -> BriefWriter.write(asked, request.edition().index(), request.publicUrls(), request.publicUrls());
    }
}

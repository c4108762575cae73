package entente.web.briefs;

import entente.brief.definition.BriefDefinition;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.Messages;
import java.util.List;

/** {@code GET /en/briefs}: what can be taken away ready made. */
final class BriefListPage implements Page {
    /** The view of {@code briefs.html}. */
    record BriefsView(String compose, List<Item> briefs) {}

    /**
     * A brief in the list.
     *
     * @param number in the series, in words
     * @param count how many events it speaks of
     */
    record Item(String number, Link title, String subtitle, String count, String pdf, String workbook) {}

    @Override
    public PageResult show(PageRequest request) {
        var view = new BriefsView(request.urls().brief("new"),
            request.edition().briefs().values().stream().map(brief -> item(brief, request)).toList());
        return new PageResult.HtmlPage("briefs", request.messages().say("web.nav.briefs"), view);
    }

    private static Item item(BriefDefinition brief, PageRequest request) {
        Messages words = request.messages();
        int events = request.edition().index().select(brief.query()).events().size();
        return new Item(words.say("web.brief.number", brief.number()),
            new Link(brief.title().in(request.language()), request.urls().brief(brief.id())),
            brief.subtitle().in(request.language()), words.say("web.brief.count", events),
            request.urls().brief(brief.id() + ".pdf"), request.urls().brief(brief.id() + ".xlsx"));
    }
}

package entente.web.briefs;

import entente.brief.definition.BriefDefinition;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.Messages;
import java.util.List;

/**
 * {@code GET /en/briefs}: the list of the briefs that {@code reports/} defines, each with links to its PDF and its
 * workbook.
 */
final class BriefListPage implements Page {
    /**
     * The view of {@code briefs.html}.
     *
     * @param compose URL of the form for a new brief
     */
    record BriefsView(String compose, List<Item> briefs) {}

    /**
     * A brief in the list.
     *
     * @param number in the series, in words
     * @param count the number of events that it selects, in words
     * @param pdf URL of the brief as PDF
     * @param workbook URL of the brief as a workbook
     */
    record Item(String number, Link title, String subtitle, String count, String pdf, String workbook) {}

    @Override
    public PageResult show(PageRequest request) {
        var view = new BriefsView(request.urls().brief("new"),
            request.edition().briefs().values().stream().map(brief -> item(brief, request)).toList());
        return new PageResult.HtmlPage("briefs", request.messages().get("web.nav.briefs"), view);
    }

    private static Item item(BriefDefinition brief, PageRequest request) {
        Messages messages = request.messages();
        int events = request.edition().index().search(brief.query()).events().size();
        return new Item(messages.get("web.brief.number", brief.number()),
            new Link(brief.title().in(request.language()), request.urls().brief(brief.id())),
            brief.subtitle().in(request.language()), messages.get("web.brief.count", events),
            request.urls().brief(brief.id() + ".pdf"), request.urls().brief(brief.id() + ".xlsx"));
    }
}

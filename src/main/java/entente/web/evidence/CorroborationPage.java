package entente.web.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.insight.CorroborationGap;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import entente.wording.CorroborationText;
import entente.wording.Messages;
import entente.wording.SourcingText;
import java.util.List;
import java.util.TreeMap;

/**
 * {@code GET /en/corroboration}: events of the highest significance that have one origin only or the account of one
 * side only. Each is listed with the evidence that would corroborate it. For curators.
 */
final class CorroborationPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        List<CorroborationGap> gaps = CorroborationGap.all(request.edition().set());
        var byRank = gaps.reversed().stream()
            .collect(groupingBy(CorroborationPage::rank, TreeMap::new, toList()));
        List<Section> sections = byRank.entrySet().stream()
            .map(group -> new Section("lack-" + group.getKey(),
                messages.get("web.corroboration." + group.getKey(), group.getValue().size()),
                group.getValue().stream().map(gap -> item(gap, request)).toList()))
            .toList();
        String heading = messages.get("web.nav.corroboration");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, messages.get("web.corroboration.lead", gaps.size()), null, sections));
    }

    /** The key of the section for a gap. Sections are sorted by this key: events with both gaps come first. */
    private static String rank(CorroborationGap gap) {
        if (gap.silentPrincipals().isEmpty()) {
            return "b-origin";
        }
        return gap.hasOneOrigin() ? "a-both" : "c-side";
    }

    private static Entry item(CorroborationGap gap, PageRequest request) {
        Messages messages = request.messages();
        return new Entry(new RecordLinks(request).linkTo(gap.event()),
            messages.date(gap.event().date()) + " · " + SourcingText.byOrigin(gap.origins(), messages),
            CorroborationText.remedy(gap, messages));
    }
}

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
import java.util.List;
import java.util.TreeMap;

/** {@code GET /en/corroboration}: for curators, the weighty events that rest on too little, and what would settle each. */
final class CorroborationPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        List<CorroborationGap> lacking = CorroborationGap.lacking(request.edition().set());
        var byLack = lacking.reversed().stream()
            .collect(groupingBy(CorroborationPage::rank, TreeMap::new, toList()));
        List<Section> parts = byLack.entrySet().stream()
            .map(group -> new Section("lack-" + group.getKey(),
                words.say("web.corroboration." + group.getKey(), group.getValue().size()),
                group.getValue().stream().map(lack -> item(lack, request)).toList()))
            .toList();
        String heading = words.say("web.nav.corroboration");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, words.say("web.corroboration.lead", lacking.size()), null, parts));
    }

    /** What lacks most comes first. */
    private static String rank(CorroborationGap lack) {
        if (lack.silent().isEmpty()) {
            return "b-origin";
        }
        return lack.oneOrigin() ? "a-both" : "c-side";
    }

    private static Entry item(CorroborationGap lack, PageRequest request) {
        var guide = new RecordLinks(request);
        return new Entry(guide.to(lack.event()),
            request.messages().date(lack.event().date()) + " · " + guide.basis(lack.origins()),
            CorroborationText.remedy(lack, request.messages()));
    }
}

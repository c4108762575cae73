package entente.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.insight.Corroboration;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import java.util.List;
import java.util.TreeMap;

/** {@code GET /en/corroboration}: for curators, the weighty events that rest on too little, and what would settle each. */
final class CorroborationPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        List<Corroboration> lacking = Corroboration.lacking(request.edition().set());
        var byLack = lacking.reversed().stream()
            .collect(groupingBy(CorroborationPage::rank, TreeMap::new, toList()));
        List<Part> parts = byLack.entrySet().stream()
            .map(group -> new Part("lack-" + group.getKey(),
                words.say("web.corroboration." + group.getKey(), group.getValue().size()),
                group.getValue().stream().map(lack -> item(lack, request)).toList()))
            .toList();
        String heading = words.say("web.nav.corroboration");
        return new PageResult.HtmlPage("catalogue", heading,
            Catalogue.of(heading, words.say("web.corroboration.lead", lacking.size()), null, parts));
    }

    /** What lacks most comes first. */
    private static String rank(Corroboration lack) {
        if (lack.silent().isEmpty()) {
            return "b-origin";
        }
        return lack.oneOrigin() ? "a-both" : "c-side";
    }

    private static Item item(Corroboration lack, PageRequest request) {
        var guide = new Guide(request);
        return new Item(guide.to(lack.event()),
            request.messages().date(lack.event().date()) + " · " + guide.basis(lack.origins()),
            CorroborationText.remedy(lack, request.messages()));
    }
}

package entente.web;

import entente.brief.BriefDefinition;
import entente.wording.Words;
import java.util.List;

/** {@code GET /en/briefs}: what can be taken away ready made. */
final class BriefsPage extends Page {
    BriefsPage(House house) {
        super(house);
    }

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
    Answer answer(Visit visit) {
        var view = new BriefsView(visit.addresses().brief("new"),
            visit.edition().briefs().values().stream().map(brief -> item(brief, visit)).toList());
        return new Answer.Shown("briefs", visit.words().say("web.nav.briefs"), view);
    }

    private static Item item(BriefDefinition brief, Visit visit) {
        Words words = visit.words();
        int events = visit.edition().index().select(brief.query()).events().size();
        return new Item(words.say("web.brief.number", brief.number()),
            new Link(brief.title().in(visit.language()), visit.addresses().brief(brief.id())),
            brief.subtitle().in(visit.language()), words.say("web.brief.count", events),
            visit.addresses().brief(brief.id() + ".pdf"), visit.addresses().brief(brief.id() + ".xlsx"));
    }
}

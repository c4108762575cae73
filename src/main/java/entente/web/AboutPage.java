package entente.web;

import java.util.List;

/** {@code GET /en/about}: what this is, how it is made, under which licence, and exactly which set is shown. */
final class AboutPage extends Page {
    AboutPage(House house) {
        super(house);
    }

    /**
     * The view of {@code about.html}.
     *
     * @param what is it, in a sentence or two
     * @param counts what the set holds, in words
     * @param fingerprint SHA-256 over the files of the set
     */
    record View(String what, String counts, String date, String fingerprint, String address, Link method, Link codebook,
        Link health,
        List<Link> takeaways) {}

    @Override
    Answer answer(Visit visit) {
        var set = visit.edition().set();
        var words = visit.words();
        String what = words.say("web.about.what", words.list(set.vocabulary().principals().stream()
            .map(state -> state.nameIn(visit.language())).toList()));
        int statements = set.events().values().stream().mapToInt(event -> event.statements().size()).sum();
        String counts = words.say("web.about.counts", set.events().size(), set.sources().size(), set.outlets().size(),
            set.actors().size(), set.places().size(), set.commitments().size(), statements);
        var view = new View(what, counts, words.date(set.date()), set.fingerprint(), visit.published().of(""),
            new Link(words.say("web.nav.method"), visit.addresses().of("method")),
            new Link(words.say("web.nav.codebook"), visit.addresses().of("codebook")),
            new Link("/health", visit.addresses().root() + "/health"),
            List.of(new Link("JSON", visit.addresses().of("events.json")),
                new Link("CSV", visit.addresses().of("events.csv")),
                new Link("Excel", visit.addresses().of("events.xlsx")),
                new Link(words.say("web.about.package"), visit.addresses().of("entente.zip")),
                new Link("API", visit.addresses().of("api"))));
        return new Answer.Shown("about", words.say("web.nav.about"), view);
    }
}

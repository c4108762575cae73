package entente.web;

/** {@code GET /en/accessibility}: how far everyone can use the site, how that is known, and what is amiss. */
final class AccessibilityPage extends Page {
    AccessibilityPage(House house) {
        super(house);
    }

    /** The view of {@code accessibility.html}: whom a reader can ask for the same in another form. */
    record View(Link about) {}

    @Override
    Answer answer(Visit visit) {
        String title = visit.words().say("web.nav.accessibility");
        return new Answer.Shown("accessibility", title,
            new View(new Link(visit.words().say("web.nav.about"), visit.addresses().of("about"))));
    }
}

package entente.web.about;

import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;

/** {@code GET /en/accessibility}: how far everyone can use the site, how that is known, and what is amiss. */
final class AccessibilityPage implements Page {
    /** The view of {@code accessibility.html}: whom a reader can ask for the same in another form. */
    record AccessibilityView(Link about) {}

    @Override
    public PageResult show(PageRequest request) {
        String title = request.messages().say("web.nav.accessibility");
        return new PageResult.HtmlPage("accessibility", title,
            new AccessibilityView(new Link(request.messages().say("web.nav.about"), request.urls().of("about"))));
    }
}

package entente.web.about;

import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;

/**
 * {@code GET /en/accessibility}: the accessibility statement: the conformance claim, how it is tested, and the known
 * limits.
 */
final class AccessibilityPage implements Page {
    /**
     * The view of {@code accessibility.html}.
     *
     * @param about link to the page about the site, for feedback
     */
    record AccessibilityView(Link about) {}

    @Override
    public PageResult show(PageRequest request) {
        String title = request.messages().get("web.nav.accessibility");
        return new PageResult.HtmlPage("accessibility", title,
            new AccessibilityView(new Link(request.messages().get("web.nav.about"), request.urls().url("about"))));
    }
}

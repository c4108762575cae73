package entente.web.page;

import entente.web.page.PageResult.Failure;
import java.util.List;

/** The page for all unknown URLs: 404, with links to the home page and to the list of events. */
public final class NotFoundPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        return new Failure.NotFound(List.of(
            new Link(request.messages().get("web.nav.home"), request.urls().url("")),
            new Link(request.messages().get("web.nav.events"), request.urls().url("events"))));
    }
}

package entente.web.page;

import entente.web.page.PageResult.Failure;
import java.util.List;

/** Every address that nothing else answers: 404, with the ways back. */
public final class NotFoundPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        return new Failure.NotFound(List.of(
            new Link(request.messages().say("web.nav.home"), request.urls().of("")),
            new Link(request.messages().say("web.nav.events"), request.urls().of("events"))));
    }
}

package entente.web;

import entente.web.PageResult.Failure;
import java.util.List;

/** Every address that nothing else answers: 404, with the ways back. */
final class Lost implements Page {
    @Override
    public PageResult show(PageRequest request) {
        return new Failure.NotFound(List.of(
            new Link(request.messages().say("web.nav.overview"), request.urls().of("")),
            new Link(request.messages().say("web.nav.events"), request.urls().of("events"))));
    }
}

package entente.web;

import java.util.List;

/** Every address that nothing else answers: 404, with the ways back. */
final class Lost extends Page {
    Lost(House house) {
        super(house);
    }

    @Override
    Answer answer(Visit visit) {
        return waysBack(visit);
    }

    static Answer waysBack(Visit visit) {
        return new Answer.Missing(List.of(
            new Link(visit.words().say("web.nav.overview"), visit.addresses().of("")),
            new Link(visit.words().say("web.nav.events"), visit.addresses().of("events"))));
    }
}

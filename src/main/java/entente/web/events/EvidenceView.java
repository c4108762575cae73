package entente.web.events;

import entente.insight.CorroborationGap;
import entente.insight.Origins;
import entente.model.Event;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.Figure;
import entente.web.view.Figures;
import entente.web.view.NumberedCitations;
import entente.web.view.RecordLinks;
import entente.wording.CorroborationText;
import entente.wording.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On what an event rests.
 *
 * @param basis how many pages and origins, each named: «9 pages, 1 origin: Agency (9 pages)»
 * @param told by which sides
 * @param accounts what each side's sources say
 * @param chains who took it from whom; null where nobody did
 * @param origins the citations of the event and of its statements, by who said it first
 * @param warning what it lacks that its weight asks for; null where it lacks nothing
 * @param method leads to what these words mean
 */
record EvidenceView(String basis, String told, List<AccountView> accounts, @Nullable Figure chains,
    List<NumberedCitations.Origin> origins, @Nullable Warning warning, Link method) {

    /**
     * What a weighty event lacks.
     *
     * @param remedy what would settle it
     * @param others leads to all events that lack something
     */
    record Warning(String lacking, String remedy, Link others) {}

    static EvidenceView of(Event event, NumberedCitations citations, PageRequest request) {
        var guide = new RecordLinks(request);
        boolean passedOn = event.everyCitation().anyMatch(cited -> !cited.via().isEmpty());
        return new EvidenceView(guide.basis(Origins.of(event)), guide.told(event),
            AccountView.all(event, citations, request), passedOn ? new Figures(request).chains(event) : null,
            citations.origins(), warning(event, request).orElse(null),
            new Link(request.messages().say("web.event.method"), request.urls().of("method")));
    }

    private static Optional<Warning> warning(Event event, PageRequest request) {
        Messages words = request.messages();
        return CorroborationGap.lackedBy(event, request.edition().set().vocabulary())
            .map(lack -> new Warning(new RecordLinks(request).warning(event), CorroborationText.remedy(lack, words),
                new Link(words.say("web.warning.others"), request.urls().of("corroboration"))));
    }
}

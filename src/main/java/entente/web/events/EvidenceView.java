package entente.web.events;

import entente.insight.CorroborationGap;
import entente.insight.Origins;
import entente.model.Event;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.Figure;
import entente.web.view.Figures;
import entente.web.view.NumberedCitations;
import entente.wording.CorroborationText;
import entente.wording.Messages;
import entente.wording.SourcingText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sources of an event and how well they corroborate it.
 *
 * @param originSummary number of pages by origin: «9 pages, 1 origin: Agency (9 pages)»
 * @param sourcingSummary number of sources and origins, and the sides that report the event
 * @param accounts the account of each side's sources
 * @param chains the provenance graph; null if no source reports the event from another source
 * @param origins the citations of the event and of its statements, by origin
 * @param warning the warning if a high-significance event has one origin or one side only; else null
 * @param method link to the definitions of source, origin and side
 */
record EvidenceView(String originSummary, String sourcingSummary, List<AccountView> accounts, @Nullable Figure chains,
    List<NumberedCitations.Origin> origins, @Nullable Warning warning, Link method) {

    /**
     * A warning that an event is less well corroborated than its significance requires.
     *
     * @param gap what is missing
     * @param remedy the evidence that would close the gap
     * @param others link to all events with such a warning
     */
    record Warning(String gap, String remedy, Link others) {}

    /** The evidence of an event; {@code citations} are those of the event. */
    static EvidenceView of(Event event, NumberedCitations citations, PageRequest request) {
        Messages messages = request.messages();
        boolean reported = event.allCitations().anyMatch(citation -> !citation.via().isEmpty());
        return new EvidenceView(SourcingText.byOrigin(Origins.of(event), messages),
            SourcingText.summary(event, request.edition().set(), messages),
            AccountView.all(event, citations, request), reported ? new Figures(request).provenance(event) : null,
            citations.origins(), warning(event, request).orElse(null),
            new Link(messages.get("web.event.method"), request.urls().url("method")));
    }

    private static Optional<Warning> warning(Event event, PageRequest request) {
        Messages messages = request.messages();
        return CorroborationGap.of(event, request.edition().set().vocabulary())
            .map(gap -> new Warning(CorroborationText.gap(gap, messages), CorroborationText.remedy(gap, messages),
                new Link(messages.get("web.warning.others"), request.urls().url("corroboration"))));
    }
}

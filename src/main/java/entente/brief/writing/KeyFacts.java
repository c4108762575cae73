package entente.brief.writing;

import entente.brief.document.Block;
import entente.brief.document.Block.Fact;
import entente.brief.document.Imprint;
import entente.brief.document.Imprint.SetVersion;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.Plain;
import entente.model.Event;
import entente.model.EventDate;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the key facts under the title: TLP marking, date, edition, filter, number of events and URL. */
final class KeyFacts {
    private final WritingContext context;
    private final Messages messages;

    KeyFacts(WritingContext context) {
        this.context = context;
        this.messages = context.messages();
    }

    Block.DescriptionList facts(BriefPlan plan) {
        Imprint imprint = plan.imprint();
        SetVersion version = imprint.version();
        var facts = new ArrayList<Fact>();
        if (imprint.marking() != null) {
            facts.add(fact("marking", new Plain(imprint.marking().label())));
        }
        String date = messages.date(version.date());
        facts.add(fact("date", new Plain(version.asOf() == null ? date : messages.get("brief.imprint.as-of", date))));
        facts.add(fact("edition", new Plain(version.shortFingerprint())));
        facts.add(fact("filter", new Plain(imprint.scope().filter())));
        facts.add(fact("events", new Link(countAndPeriod(plan.selection()), listUrl(plan.selection().query()))));
        facts.add(fact("address", new Link(imprint.address(), plan.content().url(plan.urls()))));
        return new Block.DescriptionList(facts);
    }

    /** «25 events, 25 April 1996 – 27 June 2026». */
    String countAndPeriod(SearchResult selection) {
        List<Event> events = selection.events();
        if (events.isEmpty()) {
            return messages.get("brief.event-count", 0);
        }
        EventDate first = events.stream().map(Event::date).min(Comparator.naturalOrder()).orElseThrow();
        EventDate last = events.stream().map(Event::date).max(Comparator.comparing(EventDate::last)).orElseThrow();
        String count = messages.get("brief.event-count", events.size());
        return first.equals(last)
            ? messages.get("brief.imprint.events-on", count, messages.date(first))
            : messages.get("brief.imprint.events-between", count, messages.date(first), messages.date(last));
    }

    private String listUrl(Query query) {
        return context.urls().events(query.queryString());
    }

    private Fact fact(String label, Inline value) {
        return new Fact(messages.get("brief.imprint." + label), List.of(value));
    }
}

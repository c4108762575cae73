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

/** The key facts under the title: edition and filter that a brief is made from, and how far it may be passed on. */
final class KeyFacts {
    private final WritingContext draft;
    private final Messages words;

    KeyFacts(WritingContext draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    Block.DescriptionList facts(BriefPlan plan) {
        Imprint imprint = plan.imprint();
        SetVersion version = imprint.version();
        var facts = new ArrayList<Fact>();
        if (imprint.marking() != null) {
            facts.add(fact("marking", new Plain(imprint.marking().label())));
        }
        String date = words.date(version.date());
        facts.add(fact("date", new Plain(version.asOf() == null ? date : words.say("brief.imprint.as-of", date))));
        facts.add(fact("edition", new Plain(version.shortFingerprint())));
        facts.add(fact("filter", new Plain(imprint.scope().filter())));
        facts.add(fact("events", new Link(events(plan.selection()), list(plan.selection().query()))));
        facts.add(fact("address", new Link(imprint.address(), plan.content().address(plan.addresses()))));
        return new Block.DescriptionList(facts);
    }

    /** «25 events, 25 April 1996 – 27 June 2026». */
    String events(SearchResult selection) {
        List<Event> events = selection.events();
        if (events.isEmpty()) {
            return words.say("brief.event-count", 0);
        }
        EventDate first = events.stream().map(Event::date).min(Comparator.naturalOrder()).orElseThrow();
        EventDate last = events.stream().map(Event::date).max(Comparator.comparing(EventDate::last)).orElseThrow();
        String count = words.say("brief.event-count", events.size());
        return first.equals(last)
            ? words.say("brief.imprint.events-on", count, words.date(first))
            : words.say("brief.imprint.events-between", count, words.date(first), words.date(last));
    }

    private String list(Query query) {
        return draft.addresses().events(query.address());
    }

    private Fact fact(String label, Inline value) {
        return new Fact(words.say("brief.imprint." + label), List.of(value));
    }
}

package entente.brief;

import entente.brief.Block.Fact;
import entente.brief.Imprint.SetVersion;
import entente.brief.Inline.Link;
import entente.brief.Inline.Plain;
import entente.model.Event;
import entente.model.EventDate;
import entente.search.Query;
import entente.search.Selection;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The key facts under the title: edition and filter that a brief is made from, and how far it may be passed on. */
final class Stamp {
    private final Draft draft;
    private final Words words;

    Stamp(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    Block.Facts facts(BriefPlan plan) {
        Imprint imprint = plan.imprint();
        SetVersion version = imprint.version();
        var facts = new ArrayList<Fact>();
        if (imprint.marking() != null) {
            facts.add(fact("marking", new Plain(imprint.marking().label())));
        }
        String date = words.date(version.date());
        facts.add(fact("date", new Plain(version.asOf() == null ? date : words.say("brief.stamp.as-of", date))));
        facts.add(fact("edition", new Plain(version.shortFingerprint())));
        facts.add(fact("filter", new Plain(imprint.scope().filter())));
        facts.add(fact("events", new Link(events(plan.selection()), list(plan.selection().query()))));
        facts.add(fact("address", new Link(imprint.address(), plan.content().address(plan.addresses()))));
        return new Block.Facts(facts);
    }

    /** «25 events, 25 April 1996 – 27 June 2026». */
    String events(Selection selection) {
        List<Event> events = selection.events();
        if (events.isEmpty()) {
            return words.say("brief.events", 0);
        }
        EventDate first = events.stream().map(Event::date).min(Comparator.naturalOrder()).orElseThrow();
        EventDate last = events.stream().map(Event::date).max(Comparator.comparing(EventDate::last)).orElseThrow();
        String count = words.say("brief.events", events.size());
        return first.equals(last)
            ? words.say("brief.stamp.one", count, words.date(first))
            : words.say("brief.stamp.period", count, words.date(first), words.date(last));
    }

    private String list(Query query) {
        return draft.addresses().events(query.address());
    }

    private Fact fact(String label, Inline value) {
        return new Fact(words.say("brief.stamp." + label), List.of(value));
    }
}

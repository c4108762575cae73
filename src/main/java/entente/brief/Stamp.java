package entente.brief;

import entente.brief.Block.Fact;
import entente.brief.Inline.Link;
import entente.brief.Inline.Plain;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.Query;
import entente.search.Selection;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a brief says of itself: from which edition and by which filter it is made, and how far it may be passed on. */
final class Stamp {
    /** Digits of the fingerprint in running text. */
    private static final int DIGITS = 12;

    private final Draft draft;
    private final Words words;

    Stamp(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    Block.Facts facts(Selection selection, Inline address, @Nullable Marking marking) {
        var facts = new ArrayList<Fact>();
        if (marking != null) {
            facts.add(fact("marking", new Plain(marking.label())));
        }
        String date = words.date(draft.set().date());
        facts.add(fact("date",
            new Plain(draft.addresses().asOf() == null ? date : words.say("brief.stamp.as-of", date))));
        facts.add(fact("edition", new Plain(edition())));
        facts.add(fact("filter", new Plain(draft.filters().say(selection))));
        facts.add(fact("events", new Link(events(selection), list(selection.query()))));
        facts.add(fact("address", address));
        return new Block.Facts(facts);
    }

    /** What stands at the foot of every page. */
    String footer(@Nullable Marking marking) {
        String footer = words.say("brief.footer", words.date(draft.set().date()), edition());
        return marking == null ? footer : marking.label() + " · " + footer;
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

    private String edition() {
        EventSet set = draft.set();
        return set.fingerprint().substring(0, DIGITS);
    }

    private Fact fact(String label, Inline value) {
        return new Fact(words.say("brief.stamp." + label), List.of(value));
    }
}

package entente.web;

import entente.insight.Tempo;
import entente.insight.Years;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Place;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.search.Facet;
import entente.search.Query;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import entente.web.Dossier.Fact;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link Dossier} says; leaves out what there is nothing of. */
final class DossierWriter {
    final Guide guide;
    final Words words;
    private final PageRequest request;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private Dossier.@Nullable Events events;
    private @Nullable Figure story;
    private @Nullable Figure years;
    private Citing.@Nullable CiteThisView cite;
    private @Nullable AreaLabel area;
    private Head head = Head.EMPTY;

    DossierWriter(PageRequest request) {
        this.request = request;
        this.guide = new Guide(request);
        this.words = request.messages();
    }

    DossierWriter fact(String key, String said) {
        if (!said.isEmpty()) {
            facts.add(Fact.of(words.say(key), said));
        }
        return this;
    }

    DossierWriter fact(String key, String said, String language) {
        facts.add(new Fact(words.say(key), language, said, List.of()));
        return this;
    }

    DossierWriter leading(String key, List<Link> links) {
        if (!links.isEmpty()) {
            facts.add(Fact.leading(words.say(key), links));
        }
        return this;
    }

    DossierWriter part(String id, String key, List<Item> items) {
        if (!items.isEmpty()) {
            parts.add(new Part(id, words.say(key), items));
        }
        return this;
    }

    DossierWriter commitments(String key, List<Commitment> commitments) {
        return part("commitments", key, commitments.stream()
            .map(made -> CommitmentRow.of(made, request))
            .map(row -> new Item(row.text(), row.status(), row.term(words), ""))
            .toList());
    }

    /** The events of which nothing would be known without {@code voice}, the newest first. */
    DossierWriter alone(Voice voice) {
        List<Event> alone = request.edition().backlinks().restingOn(voice);
        if (!alone.isEmpty()) {
            parts.add(new Part("alone", words.say("web.dossier.alone", alone.size()),
                alone.reversed().stream().limit(Dossier.Events.SHOWN)
                    .map(event -> new Item(guide.to(event), String.join(" · ", Stream.of(words.date(event.date()),
                        guide.warning(event)).filter(said -> !said.isEmpty()).toList()), ""))
                    .toList()));
        }
        return this;
    }

    /** How often episodes of each kind come. */
    DossierWriter tempo(List<Tempo> tempos, Query scope) {
        return part("tempo", "web.tempo", tempos.stream().filter(tempo -> tempo.episodes().size() > 1)
            .map(tempo -> new Item(new Link(TempoWords.count(tempo, words),
                request.urls().events(scope.with(Facet.KIND, tempo.kind().id()).address())),
                TempoWords.interval(tempo, words), ""))
            .toList());
    }

    /**
     * The events of the record.
     *
     * @param found oldest first
     * @param facet by which the whole list finds them
     */
    DossierWriter events(List<Event> found, Facet facet, String value) {
        var query = Query.ALL.with(facet, value);
        head = Head.following(Feeds.following(query, request));
        events(found, new Link(words.say("web.dossier.all", found.size()), request.urls().events(query.address())),
            DownloadLink.main(query, request));
        if (found.size() > 2) {
            SequencedMap<Integer, Integer> yearly = yearly(found);
            years = yearly.size() < 2
                ? null
                : Figure.ofYears(yearly, words, year -> request.urls().events(query.within(year).address()));
        }
        return this;
    }

    /** Its events on a time axis, where there are enough to make a story. */
    DossierWriter story(List<Event> episodes) {
        if (episodes.size() > 2) {
            story = new Pictures(request).timeline(episodes);
        }
        return this;
    }

    /** RequestAddress it is, if something happened there. */
    DossierWriter map(Place place, List<Event> events) {
        if (!events.isEmpty()) {
            story = new Pictures(request).map(events, Query.ALL.with(Facet.PLACE, place.id()));
        }
        return this;
    }

    /** Events that no filter of the list names. */
    DossierWriter events(List<Event> found) {
        events(found, null, List.of());
        return this;
    }

    /** The area that all of it belongs to. */
    DossierWriter area(Vocabulary.Area area) {
        this.area = guide.tint(area);
        return this;
    }

    DossierWriter cite(Citing.CiteThisView cite) {
        this.cite = cite;
        return this;
    }

    /** Leads to feeds of its events, where a filter names them. */
    Head head() {
        return head;
    }

    Dossier write(String kicker, String title, String lead) {
        String path = request.address().path();
        return new Dossier(area, kicker, title, lead, List.copyOf(facts), story, years,
            List.copyOf(parts), events,
            request.publicUrls().of(path), cite);
    }

    private void events(List<Event> found, @Nullable Link all, List<DownloadLink> downloads) {
        if (!found.isEmpty()) {
            List<Event> newest = found.reversed().stream().limit(Dossier.Events.SHOWN).toList();
            events = new Dossier.Events(words.say("web.dossier.events", found.size()), guide.rows(newest), all,
                downloads);
        }
    }

    private static SequencedMap<Integer, Integer> yearly(List<Event> found) {
        var years = new TreeMap<Integer, Integer>();
        found.forEach(event -> years.merge(Years.year(event), 1, Integer::sum));
        return Years.unbroken(years);
    }
}

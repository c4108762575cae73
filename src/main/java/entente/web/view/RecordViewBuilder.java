package entente.web.view;

import entente.insight.Tempo;
import entente.insight.YearCounts;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Place;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.web.page.Link;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import entente.web.view.RecordView.Fact;
import entente.wording.Messages;
import entente.wording.TempoText;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link RecordView} says; leaves out what there is nothing of. */
public final class RecordViewBuilder {
    public final RecordLinks guide;
    public final Messages words;
    private final PageRequest request;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Section> parts = new ArrayList<>();
    private RecordView.@Nullable Events events;
    private @Nullable Figure story;
    private @Nullable Figure years;
    private CiteThis.@Nullable CiteThisView cite;
    private @Nullable AreaLabel area;
    private PageMetadata head = PageMetadata.EMPTY;

    public RecordViewBuilder(PageRequest request) {
        this.request = request;
        this.guide = new RecordLinks(request);
        this.words = request.messages();
    }

    public RecordViewBuilder fact(String key, String said) {
        if (!said.isEmpty()) {
            facts.add(Fact.of(words.say(key), said));
        }
        return this;
    }

    public RecordViewBuilder fact(String key, String said, String language) {
        facts.add(new Fact(words.say(key), language, said, List.of()));
        return this;
    }

    public RecordViewBuilder leading(String key, List<Link> links) {
        if (!links.isEmpty()) {
            facts.add(Fact.leading(words.say(key), links));
        }
        return this;
    }

    public RecordViewBuilder part(String id, String key, List<Entry> items) {
        if (!items.isEmpty()) {
            parts.add(new Section(id, words.say(key), items));
        }
        return this;
    }

    public RecordViewBuilder commitments(String key, List<Commitment> commitments) {
        return part("commitments", key, commitments.stream()
            .map(made -> CommitmentRow.of(made, request))
            .map(row -> new Entry(row.text(), row.status(), row.term(words), ""))
            .toList());
    }

    /** The events of which nothing would be known without {@code voice}, the newest first. */
    public RecordViewBuilder alone(Voice voice) {
        List<Event> alone = request.edition().backlinks().restingOn(voice);
        if (!alone.isEmpty()) {
            parts.add(new Section("alone", words.say("web.record.sole-source-events", alone.size()),
                alone.reversed().stream().limit(RecordView.Events.SHOWN)
                    .map(event -> new Entry(guide.to(event), String.join(" · ", Stream.of(words.date(event.date()),
                        guide.warning(event)).filter(said -> !said.isEmpty()).toList()), ""))
                    .toList()));
        }
        return this;
    }

    /** How often episodes of each kind come. */
    public RecordViewBuilder tempo(List<Tempo> tempos, Query scope) {
        return part("tempo", "web.tempo", tempos.stream().filter(tempo -> tempo.episodes().size() > 1)
            .map(tempo -> new Entry(new Link(TempoText.count(tempo, words),
                request.urls().events(scope.with(Facet.KIND, tempo.kind().id()).address())),
                TempoText.interval(tempo, words), ""))
            .toList());
    }

    /**
     * The events of the record.
     *
     * @param found oldest first
     * @param facet by which the whole list finds them
     */
    public RecordViewBuilder events(List<Event> found, Facet facet, String value) {
        var query = Query.ALL.with(facet, value);
        head = PageMetadata.following(FeedLinks.following(query, request));
        events(found,
            new Link(words.say("web.record.all-events", found.size()), request.urls().events(query.address())),
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
    public RecordViewBuilder story(List<Event> episodes) {
        if (episodes.size() > 2) {
            story = new Figures(request).timeline(episodes);
        }
        return this;
    }

    /** RequestAddress it is, if something happened there. */
    public RecordViewBuilder map(Place place, List<Event> events) {
        if (!events.isEmpty()) {
            story = new Figures(request).map(events, Query.ALL.with(Facet.PLACE, place.id()));
        }
        return this;
    }

    /** Events that no filter of the list names. */
    public RecordViewBuilder events(List<Event> found) {
        events(found, null, List.of());
        return this;
    }

    /** The area that all of it belongs to. */
    public RecordViewBuilder area(Vocabulary.Area area) {
        this.area = guide.tint(area);
        return this;
    }

    public RecordViewBuilder cite(CiteThis.CiteThisView cite) {
        this.cite = cite;
        return this;
    }

    /** Leads to feeds of its events, where a filter names them. */
    public PageMetadata head() {
        return head;
    }

    public RecordView write(String kicker, String title, String lead) {
        String path = request.address().path();
        return new RecordView(area, kicker, title, lead, List.copyOf(facts), story, years,
            List.copyOf(parts), events,
            request.publicUrls().of(path), cite);
    }

    private void events(List<Event> found, @Nullable Link all, List<DownloadLink> downloads) {
        if (!found.isEmpty()) {
            List<Event> newest = found.reversed().stream().limit(RecordView.Events.SHOWN).toList();
            events = new RecordView.Events(words.say("web.record.events", found.size()), guide.rows(newest), all,
                downloads);
        }
    }

    private static SequencedMap<Integer, Integer> yearly(List<Event> found) {
        var years = new TreeMap<Integer, Integer>();
        found.forEach(event -> years.merge(YearCounts.year(event), 1, Integer::sum));
        return YearCounts.unbroken(years);
    }
}

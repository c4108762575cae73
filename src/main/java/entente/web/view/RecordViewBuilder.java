package entente.web.view;

import entente.feed.reference.Reference;
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

/**
 * Builds a {@link RecordView}. Facts, links and sections without content are left out.
 *
 * <p>A parameter {@code key} is the message key of a label or of a heading.
 */
public final class RecordViewBuilder {
    public final RecordLinks recordLinks;
    public final Messages messages;
    private final PageRequest request;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private RecordView.@Nullable Events events;
    private @Nullable Figure figure;
    private @Nullable Figure years;
    private CiteThis.@Nullable CiteThisView cite;
    private @Nullable AreaLabel area;
    private PageMetadata metadata = PageMetadata.EMPTY;

    public RecordViewBuilder(PageRequest request) {
        this.request = request;
        this.recordLinks = new RecordLinks(request);
        this.messages = request.messages();
    }

    /** Adds a labelled text. */
    public RecordViewBuilder fact(String key, String text) {
        if (!text.isEmpty()) {
            facts.add(Fact.of(messages.get(key), text));
        }
        return this;
    }

    /** Adds a labelled text in another language, with its BCP 47 tag. */
    public RecordViewBuilder fact(String key, String text, String language) {
        facts.add(new Fact(messages.get(key), language, text, List.of()));
        return this;
    }

    /** Adds labelled links. */
    public RecordViewBuilder linkFact(String key, List<Link> links) {
        if (!links.isEmpty()) {
            facts.add(Fact.ofLinks(messages.get(key), links));
        }
        return this;
    }

    /** Adds a section with related records. */
    public RecordViewBuilder section(String id, String key, List<Entry> items) {
        if (!items.isEmpty()) {
            sections.add(new Section(id, messages.get(key), items));
        }
        return this;
    }

    /** Adds a section with commitments. */
    public RecordViewBuilder commitments(String key, List<Commitment> commitments) {
        return section("commitments", key, commitments.stream()
            .map(commitment -> CommitmentRow.of(commitment, request))
            .map(row -> new Entry(row.text(), row.status(), row.timeAndDue(messages), ""))
            .toList());
    }

    /** Adds a section with the events whose citations all depend on {@code voice}, newest first. */
    public RecordViewBuilder soleSourceEvents(Voice voice) {
        List<Event> soleSourceEvents = request.edition().backlinks().eventsDependingOn(voice);
        if (!soleSourceEvents.isEmpty()) {
            sections.add(new Section("alone", messages.get("web.record.sole-source-events", soleSourceEvents.size()),
                soleSourceEvents.reversed().stream().limit(RecordView.Events.SHOWN)
                    .map(event -> new Entry(recordLinks.linkTo(event),
                        String.join(" · ", Stream.of(messages.date(event.date()),
                            recordLinks.warning(event)).filter(text -> !text.isEmpty()).toList()),
                        ""))
                    .toList()));
        }
        return this;
    }

    /**
     * Adds a section with the number of events of each kind and the interval between them.
     *
     * @param scope the query that finds the events of the record
     */
    public RecordViewBuilder tempo(List<Tempo> tempos, Query scope) {
        return section("tempo", "web.tempo", tempos.stream().filter(tempo -> tempo.episodes().size() > 1)
            .map(tempo -> new Entry(new Link(TempoText.count(tempo, messages),
                request.urls().events(scope.with(Facet.KIND, tempo.kind().id()).queryString())),
                TempoText.interval(tempo, messages), ""))
            .toList());
    }

    /**
     * Adds events with a link to the list of all of them, downloads and feeds. Adds a chart by year if there are more
     * than two events from at least two years.
     *
     * @param found oldest first
     * @param facet the facet whose {@code value} selects exactly these events
     */
    public RecordViewBuilder events(List<Event> found, Facet facet, String value) {
        var query = Query.ALL.with(facet, value);
        metadata = PageMetadata.withAlternates(FeedLinks.subscriptions(query, request));
        events(found,
            new Link(messages.get("web.record.all-events", found.size()), request.urls().events(query.queryString())),
            DownloadLink.main(query, request));
        if (found.size() > 2) {
            SequencedMap<Integer, Integer> countByYear = countByYear(found);
            years = countByYear.size() < 2
                ? null
                : Figure.ofYears(countByYear, messages,
                    year -> request.urls().events(query.withinYear(year).queryString()));
        }
        return this;
    }

    /** Adds a timeline, if there are more than two events. */
    public RecordViewBuilder timeline(List<Event> episodes) {
        if (episodes.size() > 2) {
            figure = new Figures(request).timeline(episodes);
        }
        return this;
    }

    /** Adds a map with the place, if it has events. */
    public RecordViewBuilder placeMap(Place place, List<Event> events) {
        if (!events.isEmpty()) {
            figure = new Figures(request).map(events, Query.ALL.with(Facet.PLACE, place.id()));
        }
        return this;
    }

    /** Adds events, oldest first, without a link to a list, because no filter finds exactly these events. */
    public RecordViewBuilder events(List<Event> found) {
        events(found, null, List.of());
        return this;
    }

    /** Sets the area to which the record belongs. */
    public RecordViewBuilder area(Vocabulary.Area area) {
        this.area = recordLinks.areaLabel(area);
        return this;
    }

    /** Adds references to the page. */
    public RecordViewBuilder cite(CiteThis.CiteThisView cite) {
        this.cite = cite;
        return this;
    }

    /** Links to feeds of the events of the record, if a filter of the list finds them. */
    public PageMetadata metadata() {
        return metadata;
    }

    /** The same links, and the reference to the page of the record with this id and title. */
    public PageMetadata metadata(String id, String title) {
        return PageMetadata.ofReference(Reference.of(id, title, request.publicUrls().url(request.address().path()), "",
            request.edition().current().set(), request.publicUrls()), metadata.alternates());
    }

    /**
     * The view.
     *
     * @param kicker type of the record
     * @param lead introductory sentences, or empty
     */
    public RecordView build(String kicker, String title, String lead) {
        String path = request.address().path();
        return new RecordView(area, kicker, title, lead, List.copyOf(facts), figure, years,
            List.copyOf(sections), events,
            request.publicUrls().url(path), cite);
    }

    private void events(List<Event> found, @Nullable Link all, List<DownloadLink> downloads) {
        if (!found.isEmpty()) {
            List<Event> newest = found.reversed().stream().limit(RecordView.Events.SHOWN).toList();
            events =
                new RecordView.Events(messages.get("web.record.events", found.size()), recordLinks.rows(newest), all,
                    downloads);
        }
    }

    private static SequencedMap<Integer, Integer> countByYear(List<Event> found) {
        var years = new TreeMap<Integer, Integer>();
        found.forEach(event -> years.merge(YearCounts.year(event), 1, Integer::sum));
        return YearCounts.fillGaps(years);
    }
}

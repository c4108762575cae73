package entente.web.view;

import entente.insight.CorroborationGap;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Place;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Vocabulary.Area;
import entente.model.Voice;
import entente.search.SearchResult;
import entente.search.match.Highlighter.MatchedText;
import entente.search.query.Query;
import entente.search.query.SearchField;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.EventRow.Excerpt;
import entente.wording.CorroborationText;
import entente.wording.FilterText;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import entente.wording.SourcingText;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links to the pages of records, with their names in the language of the request; and events as rows of a list. */
public final class RecordLinks {
    private final EventSet set;
    private final List<Area> areas;
    private final SiteUrls urls;
    private final Messages messages;
    private final FilterText filters;

    public RecordLinks(PageRequest request) {
        this.set = request.edition().set();
        this.areas = List.copyOf(set.vocabulary().areas().values());
        this.urls = request.urls();
        this.messages = request.messages();
        this.filters = new FilterText(set, messages);
    }

    public Link linkTo(Event event) {
        return new Link(event.title().in(language()), urls.url(event));
    }

    public Link linkTo(Strand strand) {
        return new Link(strand.names().in(language()), urls.url(strand));
    }

    public Link linkTo(Voice voice) {
        return new Link(voice.nameIn(language()), urls.url(voice));
    }

    public Link linkTo(Place place) {
        return new Link(place.names().in(language()), urls.url(place));
    }

    public Link linkTo(Source source) {
        return new Link(source.title(), urls.url(source));
    }

    public Link linkTo(Commitment commitment) {
        return new Link(commitment.text().in(language()), urls.url(commitment));
    }

    /** A link with date and title: «19 November 2025: Capitals hold talks». */
    public Link datedLinkTo(Event event) {
        return new Link(messages.get("web.dated-title", messages.date(event.date()), event.title().in(language())),
            urls.url(event));
    }

    /** A date in the language of the request. */
    public DateView dateView(EventDate date) {
        return DateView.of(date, messages);
    }

    /** The name and colour of an area. */
    public AreaLabel areaLabel(Area area) {
        return new AreaLabel(area.label().in(language()), "series-" + (areas.indexOf(area) + 1));
    }

    /** The names and colours of the areas of an event. */
    public List<AreaLabel> areaLabels(Event event) {
        return event.areas().stream().map(this::areaLabel).toList();
    }

    /** A warning if a high-significance event has one origin or one side only; else empty. */
    public String warning(Event event) {
        return CorroborationGap.of(event, set.vocabulary()).map(gap -> CorroborationText.gap(gap, messages)).orElse("");
    }

    /**
     * A cell of a table of counts, linked to the counted events.
     *
     * @param count number of events that {@code query} finds
     * @param row name of the row of the table, for the label of the link
     */
    public CountPageView.Cell countCell(int count, Query query, String row) {
        return count == 0
            ? new CountPageView.Cell("0", "", "")
            : new CountPageView.Cell(messages.number(count), urls.events(query.queryString()),
                messages.get("web.counts.cell", count, row, filters.describe(query)));
    }

    /** An event in a list: «Exercise · Qingdao · 4 sources, 2 origins; told by both sides». */
    public EventRow row(Event event) {
        return row(event, List.of());
    }

    /** An event in a list, with the texts that match the search highlighted. */
    private EventRow row(Event event, List<MatchedText> hits) {
        Link title = linkTo(event);
        Predicate<MatchedText> inTitle = hit -> hit.field() == SearchField.TITLE && hit.text().equals(title.words());
        Predicate<MatchedText> inDate = hit -> hit.field() == SearchField.DATE;
        List<HighlightedText> name =
            hits.stream().filter(inTitle).findFirst().map(hit -> HighlightedText.all(hit.text(), hit.marks()))
                .orElseGet(() -> List.of(new HighlightedText(title.words(), false)));
        List<Excerpt> excerpts = hits.stream().filter(Predicate.not(inTitle.or(inDate))).map(this::excerpt).toList();
        return new EventRow(dateView(event.date()), title, name, areaLabels(event), details(event),
            event.significance().grade(), messages.label(event.significance()), warning(event), excerpts);
    }

    private String details(Event event) {
        String places = messages.join(event.places().stream().map(place -> place.names().in(language())).toList());
        return Stream.of(event.kind().label().in(language()), places, SourcingText.summary(event, set, messages))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    }

    private Excerpt excerpt(MatchedText hit) {
        return new Excerpt(messages.get("web.search-field." + hit.field().code()), hit.language(),
            HighlightedText.excerpt(hit.text(), hit.marks(), Locale.forLanguageTag(hit.language())));
    }

    /** Events in a list, without highlighting. */
    public List<EventRow> rows(List<Event> events) {
        return events.stream().map(this::row).toList();
    }

    /** The current page of a list, with the words of the search highlighted. */
    public List<EventRow> rows(SearchResult selection) {
        return rows(selection.page(), selection);
    }

    /** The events that match only some words of the search, with these words highlighted. */
    public List<EventRow> nearMatches(SearchResult selection) {
        return rows(selection.suggestions().partialMatches(), selection);
    }

    private List<EventRow> rows(List<Event> events, SearchResult selection) {
        return events.stream().map(event -> row(event, selection.highlighter().matchesIn(event, language()))).toList();
    }

    Language language() {
        return messages.language();
    }
}

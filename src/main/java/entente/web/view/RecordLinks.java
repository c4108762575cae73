package entente.web.view;

import entente.insight.CorroborationGap;
import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.Language;
import entente.model.Place;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Vocabulary;
import entente.model.Vocabulary.Area;
import entente.model.Voice;
import entente.search.SearchResult;
import entente.search.match.Highlighter.Hit;
import entente.search.query.Query;
import entente.search.query.SearchField;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.EventRow.Excerpt;
import entente.wording.FilterText;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names every record in the reader's language and leads to its page. */
public final class RecordLinks {
    private final Vocabulary vocabulary;
    private final List<Area> areas;
    private final SiteUrls addresses;
    private final Messages words;
    private final FilterText filters;

    public RecordLinks(PageRequest request) {
        this.vocabulary = request.edition().set().vocabulary();
        this.areas = List.copyOf(vocabulary.areas().values());
        this.addresses = request.urls();
        this.words = request.messages();
        this.filters = new FilterText(request.edition().set(), words);
    }

    public Link to(Event event) {
        return new Link(event.title().in(language()), addresses.of(event));
    }

    public Link to(Strand strand) {
        return new Link(strand.names().in(language()), addresses.of(strand));
    }

    public Link to(Voice voice) {
        return new Link(voice.nameIn(language()), addresses.of(voice));
    }

    public Link to(Place place) {
        return new Link(place.names().in(language()), addresses.of(place));
    }

    public Link to(Source source) {
        return new Link(source.title(), addresses.of(source));
    }

    public Link to(Commitment commitment) {
        return new Link(commitment.text().in(language()), addresses.of(commitment));
    }

    /** «19 November 2025: Capitals hold talks». */
    public Link dated(Event event) {
        return new Link(words.say("web.dated-title", words.date(event.date()), event.title().in(language())),
            addresses.of(event));
    }

    public DateView when(EventDate date) {
        return DateView.of(date, words);
    }

    public AreaLabel tint(Area area) {
        return new AreaLabel(area.label().in(language()), "series-" + (areas.indexOf(area) + 1));
    }

    public List<AreaLabel> tints(Event event) {
        return event.areas().stream().map(this::tint).toList();
    }

    /** «9 citations, 2 origins; told by both sides». */
    public String told(Event event) {
        var origins = Origins.of(event);
        return words.say("web.sourcing-summary",
            (int) event.everyCitation().map(cited -> cited.source().id()).distinct().count(),
            origins.count(), filters.side(Side.of(origins, vocabulary).id()));
    }

    /** What {@code event} lacks that its weight asks for, or nothing. */
    public String warning(Event event) {
        return CorroborationGap.lackedBy(event, vocabulary).map(filters::lacking).orElse("");
    }

    /** «9 pages, 1 origin: Rossiya-24 (9 pages)». */
    public String basis(Origins origins) {
        return words.say("web.origin-summary", pages(origins.groups().stream()), origins.count(),
            words.list(origins.groups().stream().map(group -> words.say("web.origin-summary.origin",
                group.origin().nameIn(language()), pages(Stream.of(group)))).toList()));
    }

    private static int pages(Stream<Origins.Group> groups) {
        return Math.toIntExact(groups.flatMap(group -> group.citations().stream())
            .map(cited -> cited.source().id()).distinct().count());
    }

    /** How many events {@code query} finds, leading to them; {@code row} is what is counted beside. */
    public CountPageView.Cell cell(int count, Query query, String row) {
        return count == 0
            ? new CountPageView.Cell("0", "", "")
            : new CountPageView.Cell(words.number(count), addresses.events(query.address()),
                words.say("web.counts.cell", count, row, filters.say(query)));
    }

    /** An event in a list: «Exercise · Qingdao · 4 sources, 2 origins; told by both sides». */
    public EventRow row(Event event) {
        return row(event, List.of());
    }

    /** @param hits why the event was found */
    private EventRow row(Event event, List<Hit> hits) {
        Link title = to(event);
        Predicate<Hit> inTitle = hit -> hit.role() == SearchField.TITLE && hit.text().equals(title.words());
        Predicate<Hit> inDate = hit -> hit.role() == SearchField.DATE;
        List<HighlightedText> name =
            hits.stream().filter(inTitle).findFirst().map(hit -> HighlightedText.all(hit.text(), hit.marks()))
                .orElseGet(() -> List.of(new HighlightedText(title.words(), false)));
        List<Excerpt> excerpts = hits.stream().filter(Predicate.not(inTitle.or(inDate))).map(this::excerpt).toList();
        return new EventRow(when(event.date()), title, name, tints(event), details(event),
            event.significance().grade(), words.of(event.significance()), warning(event), excerpts);
    }

    private String details(Event event) {
        String where = words.list(event.places().stream().map(place -> place.names().in(language())).toList());
        return Stream.of(event.kind().label().in(language()), where, told(event)).filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    }

    private Excerpt excerpt(Hit hit) {
        return new Excerpt(words.say("web.search-field." + hit.role().code()), hit.language(),
            HighlightedText.excerpt(hit.text(), hit.marks(), Locale.forLanguageTag(hit.language())));
    }

    public List<EventRow> rows(List<Event> events) {
        return events.stream().map(this::row).toList();
    }

    /** The page of a selection, with what its events were found by. */
    public List<EventRow> rows(SearchResult selection) {
        return rows(selection.page(), selection);
    }

    /** What nearly has the words that its events were asked for, likewise. */
    public List<EventRow> nearly(SearchResult selection) {
        return rows(selection.help().nearly(), selection);
    }

    private List<EventRow> rows(List<Event> events, SearchResult selection) {
        return events.stream().map(event -> row(event, selection.highlights().of(event, language()))).toList();
    }

    Language language() {
        return words.language();
    }
}

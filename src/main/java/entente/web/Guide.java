package entente.web;

import entente.brief.FilterWords;
import entente.insight.Corroboration;
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
import entente.search.Highlights.Hit;
import entente.search.Query;
import entente.search.Role;
import entente.search.Selection;
import entente.web.EventRow.Excerpt;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names every record in the reader's language and leads to its page. */
final class Guide {
    private final Vocabulary vocabulary;
    private final List<Area> areas;
    private final Addresses addresses;
    private final Words words;
    private final FilterWords filters;

    Guide(PageRequest request) {
        this.vocabulary = request.edition().set().vocabulary();
        this.areas = List.copyOf(vocabulary.areas().values());
        this.addresses = request.urls();
        this.words = request.messages();
        this.filters = new FilterWords(request.edition().set(), words);
    }

    Link to(Event event) {
        return new Link(event.title().in(language()), addresses.of(event));
    }

    Link to(Strand strand) {
        return new Link(strand.names().in(language()), addresses.of(strand));
    }

    Link to(Voice voice) {
        return new Link(voice.nameIn(language()), addresses.of(voice));
    }

    Link to(Place place) {
        return new Link(place.names().in(language()), addresses.of(place));
    }

    Link to(Source source) {
        return new Link(source.title(), addresses.of(source));
    }

    Link to(Commitment commitment) {
        return new Link(commitment.text().in(language()), addresses.of(commitment));
    }

    /** «19 November 2025: Capitals hold talks». */
    Link dated(Event event) {
        return new Link(words.say("web.dated", words.date(event.date()), event.title().in(language())),
            addresses.of(event));
    }

    When when(EventDate date) {
        return When.of(date, words);
    }

    AreaLabel tint(Area area) {
        return new AreaLabel(area.label().in(language()), "series-" + (areas.indexOf(area) + 1));
    }

    List<AreaLabel> tints(Event event) {
        return event.areas().stream().map(this::tint).toList();
    }

    /** «9 citations, 2 origins; told by both sides». */
    String told(Event event) {
        var origins = Origins.of(event);
        return words.say("web.told", (int) event.everyCitation().map(cited -> cited.source().id()).distinct().count(),
            origins.count(), filters.side(Side.of(origins, vocabulary).id()));
    }

    /** What {@code event} lacks that its weight asks for, or nothing. */
    String warning(Event event) {
        return Corroboration.lackedBy(event, vocabulary).map(filters::lacking).orElse("");
    }

    /** «9 pages, 1 origin: Rossiya-24 (9 pages)». */
    String basis(Origins origins) {
        return words.say("web.event.basis", pages(origins.groups().stream()), origins.count(),
            words.list(origins.groups().stream().map(group -> words.say("web.event.basis.origin",
                group.origin().nameIn(language()), pages(Stream.of(group)))).toList()));
    }

    private static int pages(Stream<Origins.Group> groups) {
        return Math.toIntExact(groups.flatMap(group -> group.citations().stream())
            .map(cited -> cited.source().id()).distinct().count());
    }

    /** How many events {@code query} finds, leading to them; {@code row} is what is counted beside. */
    CountPageView.Cell cell(int count, Query query, String row) {
        return count == 0
            ? new CountPageView.Cell("0", "", "")
            : new CountPageView.Cell(words.number(count), addresses.events(query.address()),
                words.say("web.counts.cell", count, row, filters.say(query)));
    }

    /** An event in a list: «Exercise · Qingdao · 4 sources, 2 origins; told by both sides». */
    EventRow row(Event event) {
        return row(event, List.of());
    }

    /** @param hits why the event was found */
    private EventRow row(Event event, List<Hit> hits) {
        Link title = to(event);
        Predicate<Hit> inTitle = hit -> hit.role() == Role.TITLE && hit.text().equals(title.words());
        Predicate<Hit> inDate = hit -> hit.role() == Role.DATE;
        List<Piece> name = hits.stream().filter(inTitle).findFirst().map(hit -> Piece.all(hit.text(), hit.marks()))
            .orElseGet(() -> List.of(new Piece(title.words(), false)));
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
        return new Excerpt(words.say("web.role." + hit.role().code()), hit.language(),
            Piece.excerpt(hit.text(), hit.marks(), Locale.forLanguageTag(hit.language())));
    }

    List<EventRow> rows(List<Event> events) {
        return events.stream().map(this::row).toList();
    }

    /** The page of a selection, with what its events were found by. */
    List<EventRow> rows(Selection selection) {
        return rows(selection.page(), selection);
    }

    /** What nearly has the words that its events were asked for, likewise. */
    List<EventRow> nearly(Selection selection) {
        return rows(selection.help().nearly(), selection);
    }

    private List<EventRow> rows(List<Event> events, Selection selection) {
        return events.stream().map(event -> row(event, selection.highlights().of(event, language()))).toList();
    }

    Language language() {
        return words.language();
    }
}

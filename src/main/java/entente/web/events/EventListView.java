package entente.web.events;

import entente.brief.definition.BriefRequest;
import entente.search.SearchResult;
import entente.search.match.Suggestions;
import entente.search.query.DateCertainty;
import entente.search.query.FilterRemoval;
import entente.search.query.Query;
import entente.search.query.Sort;
import entente.web.page.ChartKind;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.CitedVersion;
import entente.web.view.DownloadLink;
import entente.web.view.EventRow;
import entente.web.view.FacetView;
import entente.web.view.Figure;
import entente.web.view.Figures;
import entente.web.view.FilterForm;
import entente.web.view.Pager;
import entente.web.view.RecordLinks;
import entente.wording.FilterText;
import entente.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The view of {@code events.html}. */
public record EventListView(Summary summary, Filters filters, Charts charts, Results results, Downloads downloads) {
    /**
     * The query as it was interpreted, and what it found.
     *
     * @param filter in words
     * @param count number of events that match, in words
     * @param cited whether the list has changed since it was cited; null if the request has no cited version
     * @param searchNotes notes on the words of the search: corrected spellings, and whether no event has all words
     * @param matchingRecords records whose names match the words, by type
     */
    public record Summary(String filter, String count, @Nullable String cited, List<String> searchNotes,
        List<MatchingRecords> matchingRecords) {}

    /**
     * The filters of the list.
     *
     * @param all URL of the list without any filter
     * @param active the active filters
     * @param toDrop for an empty list: links to the list without one of its filters, where that list has events
     */
    public record Filters(String all, FilterForm form, List<Chip> active, List<FacetView> facets, List<Link> toDrop) {}

    /**
     * The chart above the list.
     *
     * @param kinds the kinds of charts to choose from
     * @param figure the chart shown; null if there is nothing to draw
     */
    public record Charts(List<Choice> kinds, @Nullable Figure figure) {}

    /**
     * The events of the page.
     *
     * @param orders the sort orders to choose from
     * @param nearMatches for a short list: further events, which match only some of the words
     * @param pager null if there is one page only
     */
    public record Results(List<Choice> orders, List<EventRow> rows, List<EventRow> nearMatches,
        @Nullable Pager pager) {}

    /**
     * The list as files.
     *
     * @param main the formats that most readers use
     * @param brief URL of the form for a brief of these events
     * @param more the formats for other programs
     * @param cite URL of the page with references to the list
     */
    public record Downloads(List<DownloadLink> main, String brief, List<DownloadLink> more, String cite) {}

    /**
     * An active filter.
     *
     * @param href URL of the list without this filter
     */
    public record Chip(String words, String href) {}

    /** A sort order or kind of chart to choose from. */
    public record Choice(String words, String href, boolean chosen) {}

    /** Records of one type whose names match the words of the search. */
    public record MatchingRecords(String type, List<Link> records) {}

    /**
     * The view of a list.
     *
     * @param cited the version of the list that the request cites, or null
     * @param request without the parameter of the cited version
     */
    public static EventListView of(SearchResult selection, ChartKind figure, @Nullable CitedVersion cited,
        PageRequest request) {
        Query query = selection.query();
        var filters = new FilterText(selection.set(), request.messages());
        var builder = new Builder(request, filters);
        return new EventListView(
            builder.summary(selection, cited),
            new Filters(request.listUrl(Query.ALL), FilterForm.of(query, request), builder.chips(query),
                FacetView.all(selection, filters, request), builder.toDrop(selection)),
            new Charts(builder.charts(query, figure), new Figures(request).of(selection, figure).orElse(null)),
            builder.results(selection),
            builder.downloads(query));
    }

    /** Whether a chart other than the default was requested for a non-empty list, but has nothing to show. */
    public boolean hasNothingToDraw() {
        return charts.figure == null && !results.rows.isEmpty() && !charts.kinds.getFirst().chosen();
    }

    private record Builder(PageRequest request, FilterText filters) {
        Summary summary(SearchResult selection, @Nullable CitedVersion cited) {
            return new Summary(filters.describe(selection.query()), count(selection.events().size()),
                cited == null
                    ? null
                    : cited
                        .describeChange(CitedVersion.of(selection, request.edition().current().set()), messages()),
                searchNotes(selection),
                matchingRecords(selection.suggestions()));
        }

        Results results(SearchResult selection) {
            var links = new RecordLinks(request);
            return new Results(orders(selection.query()), links.rows(selection), links.nearMatches(selection),
                selection.pageCount() > 1 ? Pager.of(selection, request) : null);
        }

        Downloads downloads(Query query) {
            return new Downloads(DownloadLink.main(query, request),
                request.urls().brief("new?" + BriefRequest.of(query.withPage(1)).queryString()),
                DownloadLink.more(query, request), CiteListPage.url(query, "", request));
        }

        private String count(int found) {
            int all = request.edition().set().events().size();
            return found == all
                ? messages().get("web.events.all", all)
                : messages().get("web.events.count", found, all);
        }

        private List<String> searchNotes(SearchResult selection) {
            Stream<String> corrections = selection.suggestions().corrections().stream()
                .map(correction -> messages().get("web.events.correction", correction.typed(), correction.corrected()));
            Stream<String> partial = selection.partialMatchesOnly()
                ? Stream.of(messages().get("web.events.some-words"))
                : Stream.empty();
            return Stream.concat(corrections, partial).toList();
        }

        private List<MatchingRecords> matchingRecords(Suggestions suggestions) {
            var links = new RecordLinks(request);
            return Stream.of(
                new MatchingRecords(messages().get("web.nav.actors"),
                    suggestions.actors().stream().map(links::linkTo).toList()),
                new MatchingRecords(messages().get("web.nav.strands"),
                    suggestions.strands().stream().map(links::linkTo).toList()),
                new MatchingRecords(messages().get("web.nav.places"),
                    suggestions.places().stream().map(links::linkTo).toList()))
                .filter(matching -> !matching.records().isEmpty()).toList();
        }

        List<Chip> chips(Query query) {
            Stream<Chip> facets = query.selected().entrySet().stream().flatMap(selected -> selected.getValue().stream()
                .map(value -> chip("facet", query.without(selected.getKey(), value), filters.label(selected.getKey()),
                    filters.value(selected.getKey(), value))));
            return Stream.concat(otherChips(query), facets).toList();
        }

        private Stream<Chip> otherChips(Query query) {
            Stream.Builder<Chip> chips = Stream.builder();
            if (!query.q().isEmpty()) {
                chips.add(chip("q", query.withWords(""), query.q()));
            }
            if (query.since() != null) {
                chips.add(chip("since", query.withPeriod(null, query.until()), messages().date(query.since())));
            }
            if (query.until() != null) {
                chips.add(chip("until", query.withPeriod(query.since(), null), messages().date(query.until())));
            }
            if (query.dates() == DateCertainty.CERTAIN) {
                chips.add(chip("certain", query.withDates(DateCertainty.POSSIBLE)));
            }
            if (query.origins() > 0) {
                chips.add(chip("origins", query.withOrigins(0), query.origins()));
            }
            return chips.build();
        }

        private Chip chip(String key, Query without, Object... arguments) {
            return new Chip(messages().get("web.chip." + key, arguments), href(without));
        }

        private List<Choice> orders(Query query) {
            return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || !query.q().isEmpty())
                .map(sort -> new Choice(messages().get("web.sort." + sort.name().toLowerCase(Locale.ROOT)),
                    href(query.withSort(sort)), sort == query.effectiveSort()))
                .toList();
        }

        List<Choice> charts(Query query, ChartKind chosen) {
            String filter = query.withPage(1).queryString();
            return Arrays.stream(ChartKind.values())
                .map(kind -> new Choice(messages().get("web.chart-kind." + kind.code()),
                    request.urls().url(filter.isEmpty() ? kind.path() : kind.path() + "?" + filter), kind == chosen))
                .toList();
        }

        List<Link> toDrop(SearchResult selection) {
            return selection.relaxations().stream().map(removal -> withoutFilter(selection, removal)).toList();
        }

        /**
         * A link to the list without one of the filters. Its text has the number of events and the label of the filter.
         */
        private Link withoutFilter(SearchResult selection, FilterRemoval removal) {
            List<Chip> remaining = chips(removal.without());
            String label = chips(selection.query()).stream().map(Chip::words)
                .filter(words -> remaining.stream().noneMatch(chip -> chip.words().equals(words)))
                .collect(Collectors.joining(", "));
            return new Link(messages().get("web.events.without-filter", removal.events(), label),
                href(removal.without()));
        }

        private String href(Query query) {
            return request.listUrl(query);
        }

        private Messages messages() {
            return request.messages();
        }
    }
}

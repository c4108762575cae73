package entente.web.events;

import entente.search.query.FilterRemoval;
import entente.brief.definition.BriefRequest;
import entente.search.SearchResult;
import entente.search.match.Suggestions;
import entente.search.query.DateCertainty;
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
     * What was asked for, and how it was understood.
     *
     * @param filter in words
     * @param count how many events it finds
     * @param cited for a request with a citation, what became of the list since; else null
     * @param searchNotes how the words were read: corrected spellings, and whether no event has all of them
     * @param matchingRecords the records that the words may name, by type
     */
    record Summary(String filter, String count, @Nullable String cited, List<String> searchNotes,
        List<MatchingRecords> matchingRecords) {}

    /**
     * @param all the list without any filter
     * @param active each filter in force
     * @param toDrop for a list without events, the filters without which there are some
     */
    public record Filters(String all, FilterForm form, List<Chip> active, List<FacetView> facets, List<Link> toDrop) {}

    /**
     * @param kinds the charts of these events
     * @param figure the chart that is shown; null where there is nothing to draw
     */
    public record Charts(List<Choice> kinds, @Nullable Figure figure) {}

    /** @param nearMatches events that have fewer of the words asked for, beside a short list */
    record Results(List<Choice> orders, List<EventRow> rows, List<EventRow> nearMatches, @Nullable Pager pager) {}

    /**
     * @param main the formats that most readers want
     * @param brief these events as a brief
     * @param more formats for other programs
     * @param cite how the list is cited
     */
    record Downloads(List<DownloadLink> main, String brief, List<DownloadLink> more, String cite) {}

    /** A filter in force; its address is the list without it. */
    public record Chip(String words, String without) {}

    /** One of several ways to see the list. */
    public record Choice(String words, String href, boolean chosen) {}

    /** Records of one type. */
    record MatchingRecords(String type, List<Link> records) {}

    /**
     * @param cited the citation by which the reader came, or null
     * @param request for the list and nothing else
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

    /** Whether another chart than the usual one is asked for, and has nothing to draw. */
    boolean hasNothingToDraw() {
        return charts.figure == null && !results.rows.isEmpty() && !charts.kinds.getFirst().chosen();
    }

    private record Builder(PageRequest request, FilterText filters) {
        Summary summary(SearchResult selection, @Nullable CitedVersion cited) {
            return new Summary(filters.say(selection.query()), count(selection.events().size()),
                cited == null ? null : cited.compare(CitedVersion.of(selection), words()), searchNotes(selection),
                matchingRecords(selection.help()));
        }

        Results results(SearchResult selection) {
            var guide = new RecordLinks(request);
            return new Results(orders(selection.query()), guide.rows(selection), guide.nearly(selection),
                selection.pages() > 1 ? Pager.of(selection, request) : null);
        }

        Downloads downloads(Query query) {
            return new Downloads(DownloadLink.main(query, request),
                request.urls().brief("new?" + BriefRequest.of(query.on(1)).address()),
                DownloadLink.more(query, request), CiteListPage.href(query, "", request));
        }

        private String count(int found) {
            int all = request.edition().set().events().size();
            return found == all ? words().say("web.events.all", all) : words().say("web.events.count", found, all);
        }

        private List<String> searchNotes(SearchResult selection) {
            Stream<String> corrections = selection.help().corrections().stream()
                .map(slip -> words().say("web.events.correction", slip.typed(), slip.read()));
            Stream<String> some = selection.someWords()
                ? Stream.of(words().say("web.events.some-words"))
                : Stream.empty();
            return Stream.concat(corrections, some).toList();
        }

        private List<MatchingRecords> matchingRecords(Suggestions help) {
            var guide = new RecordLinks(request);
            return Stream.of(
                new MatchingRecords(words().say("web.nav.actors"), help.actors().stream().map(guide::to).toList()),
                new MatchingRecords(words().say("web.nav.strands"), help.strands().stream().map(guide::to).toList()),
                new MatchingRecords(words().say("web.nav.places"), help.places().stream().map(guide::to).toList()))
                .filter(matching -> !matching.records().isEmpty()).toList();
        }

        List<Chip> chips(Query query) {
            Stream<Chip> facets = query.chosen().entrySet().stream().flatMap(chosen -> chosen.getValue().stream()
                .map(value -> chip("facet", query.without(chosen.getKey(), value), filters.label(chosen.getKey()),
                    filters.value(chosen.getKey(), value))));
            return Stream.concat(others(query), facets).toList();
        }

        private Stream<Chip> others(Query query) {
            Stream.Builder<Chip> chips = Stream.builder();
            if (!query.q().isEmpty()) {
                chips.add(chip("q", query.saying(""), query.q()));
            }
            if (query.since() != null) {
                chips.add(chip("since", query.between(null, query.until()), words().date(query.since())));
            }
            if (query.until() != null) {
                chips.add(chip("until", query.between(query.since(), null), words().date(query.until())));
            }
            if (query.dates() == DateCertainty.CERTAIN) {
                chips.add(chip("certain", query.dated(DateCertainty.POSSIBLE)));
            }
            if (query.origins() > 0) {
                chips.add(chip("origins", query.from(0), query.origins()));
            }
            return chips.build();
        }

        private Chip chip(String key, Query without, Object... said) {
            return new Chip(words().say("web.chip." + key, said), href(without));
        }

        private List<Choice> orders(Query query) {
            return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || !query.q().isEmpty())
                .map(sort -> new Choice(words().say("web.sort." + sort.name().toLowerCase(Locale.ROOT)),
                    href(query.sorted(sort)), sort == query.order()))
                .toList();
        }

        List<Choice> charts(Query query, ChartKind chosen) {
            String filter = query.on(1).address();
            return Arrays.stream(ChartKind.values())
                .map(kind -> new Choice(words().say("web.chart-kind." + kind.code()),
                    request.urls().of(filter.isEmpty() ? kind.path() : kind.path() + "?" + filter), kind == chosen))
                .toList();
        }

        List<Link> toDrop(SearchResult selection) {
            return selection.reliefs().stream().map(relief -> relief(selection, relief)).toList();
        }

        /** What would be found without one of the filters, which is named as its chips are. */
        private Link relief(SearchResult selection, FilterRemoval relief) {
            List<Chip> kept = chips(relief.without());
            String dropped = chips(selection.query()).stream().map(Chip::words)
                .filter(words -> kept.stream().noneMatch(chip -> chip.words().equals(words)))
                .collect(Collectors.joining(", "));
            return new Link(words().say("web.events.without-filter", relief.events(), dropped), href(relief.without()));
        }

        private String href(Query query) {
            return request.listUrl(query);
        }

        private Messages words() {
            return request.messages();
        }
    }
}

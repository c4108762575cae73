package entente.web.records;

import static java.util.stream.Collectors.groupingBy;

import entente.model.Source;
import entente.search.query.BadQuery;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import entente.wording.BidiIsolate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code GET /en/sources?year=2025}: the sources published in one year, latest first. The default is the latest year.
 */
public final class SourceListPage implements Page {
    private static final String YEAR = "year";

    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        SortedMap<Integer, List<Source>> byYear = request.edition().set().sources().values().stream()
            .collect(
                groupingBy(SourceListPage::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        int year = requestedYear(request.parameters(), byYear);
        List<Link> yearLinks = byYear.entrySet().stream()
            .map(sources -> new Link(
                messages.get("web.sources.year-link", Integer.toString(sources.getKey()), sources.getValue().size()),
                request.urls().url("sources?" + YEAR + "=" + sources.getKey())))
            .toList();
        List<Entry> entries = Objects.requireNonNull(byYear.get(year)).stream()
            .sorted(Comparator.comparing(Source::published).reversed().thenComparing(Source::id))
            .map(source -> entry(source, request))
            .toList();
        String heading = messages.get("web.nav.sources");
        int all = request.edition().set().sources().size();
        return new PageResult.HtmlPage("record-list", heading,
            new RecordListView(heading, messages.get("web.sources.lead", all), null, yearLinks,
                List.of(new Section("year-" + year, Integer.toString(year), entries))));
    }

    /**
     * The year of the request, or the latest.
     *
     * @throws BadQuery if the year has no sources, or if the request has another parameter
     */
    private static int requestedYear(Map<String, String[]> parameters, SortedMap<Integer, List<Source>> byYear) {
        for (var parameter : parameters.entrySet()) {
            if (!parameter.getKey().equals(YEAR)) {
                throw new BadQuery("parameter", parameter.getKey(), new BadQuery.Expected.OneOf(List.of(YEAR), ""));
            }
        }
        String value = parameters.getOrDefault(YEAR, new String[]{""})[0];
        List<String> years = byYear.keySet().stream().map(year -> Integer.toString(year)).toList();
        if (value.isBlank()) {
            return byYear.firstKey();
        }
        if (!years.contains(value)) {
            throw new BadQuery(YEAR, value, new BadQuery.Expected.OneOf(years, ""));
        }
        return Integer.parseInt(value);
    }

    private static int year(Source source) {
        return source.published().first().getYear();
    }

    private static Entry entry(Source source, PageRequest request) {
        var messages = request.messages();
        String details =
            messages.get("web.sources.details", BidiIsolate.of(source.outlet().name()),
                source.outlet().reliability().name(),
                messages.date(source.published()), messages.languageName(source.language()));
        return new Entry(new RecordLinks(request).linkTo(source), details, "");
    }
}

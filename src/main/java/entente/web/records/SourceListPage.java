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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code GET /en/sources?year=2025}: what the set cites, a year of publication a page, the latest first. */
public final class SourceListPage implements Page {
    private static final String YEAR = "year";

    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        SortedMap<Integer, List<Source>> byYear = request.edition().set().sources().values().stream()
            .collect(
                groupingBy(SourceListPage::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        int year = asked(request.parameters(), byYear);
        List<Link> jumps = byYear.entrySet().stream()
            .map(
                each -> new Link(
                    words.say("web.sources.year-link", Integer.toString(each.getKey()), each.getValue().size()),
                    request.urls().of("sources?" + YEAR + "=" + each.getKey())))
            .toList();
        List<Entry> items = Objects.requireNonNull(byYear.get(year)).stream()
            .sorted(Comparator.comparing(Source::published).reversed().thenComparing(Source::id))
            .map(source -> item(source, request))
            .toList();
        String heading = words.say("web.nav.sources");
        int all = request.edition().set().sources().size();
        return new PageResult.HtmlPage("record-list", heading,
            new RecordListView(heading, words.say("web.sources.lead", all), null, jumps,
                List.of(new Section("year-" + year, Integer.toString(year), items))));
    }

    private static int asked(Map<String, String[]> parameters, SortedMap<Integer, List<Source>> byYear) {
        for (var parameter : parameters.entrySet()) {
            if (!parameter.getKey().equals(YEAR)) {
                throw new BadQuery("parameter", parameter.getKey(), new BadQuery.Fitting.OneOf(List.of(YEAR), ""));
            }
        }
        String said = parameters.getOrDefault(YEAR, new String[]{""})[0];
        List<String> years = byYear.keySet().stream().map(year -> Integer.toString(year)).toList();
        if (said.isBlank()) {
            return byYear.firstKey();
        }
        if (!years.contains(said)) {
            throw new BadQuery(YEAR, said, new BadQuery.Fitting.OneOf(years, ""));
        }
        return Integer.parseInt(said);
    }

    private static int year(Source source) {
        return source.published().first().getYear();
    }

    private static Entry item(Source source, PageRequest request) {
        var words = request.messages();
        String details = words.say("web.sources.details", source.outlet().name(), source.outlet().reliability().name(),
            words.date(source.published()), words.languageName(source.language()));
        return new Entry(new RecordLinks(request).to(source), details, "");
    }
}

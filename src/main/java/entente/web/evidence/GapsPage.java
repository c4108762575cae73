package entente.web.evidence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import entente.insight.Gap;
import entente.insight.GapFinder;
import entente.model.CodedEnum;
import entente.model.Significance;
import entente.search.query.BadQuery;
import entente.search.query.QueryParameters;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.CountPageView.Cell;
import entente.web.view.CountPageView.Row;
import entente.web.view.CountPageView.Table;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView.Entry;
import entente.wording.GapText;
import entente.wording.Messages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /en/gaps}: the gaps in the evidence of the set, by type, for those who research further. With {@code
 * type=one-side} all gaps of that type, else the first of each.
 */
final class GapsPage implements Page {
    private static final String TYPE = "type";
    /** Maximum number of gaps of each type on the page of all types. */
    private static final int MAX_ENTRIES = 20;

    /**
     * The view of {@code gaps.html}.
     *
     * @param counts the number of gaps by year and type
     * @param back link to the page of all types; null on that page
     */
    record GapsView(String heading, String lead, Table counts, @Nullable Link back, List<Section> sections) {}

    /**
     * The gaps of one type.
     *
     * @param id the code of the type
     * @param significance a sentence with the number of gaps by significance, or empty
     * @param all link to all gaps of the type; null if all are listed
     */
    record Section(String id, String heading, String rule, String significance, List<Entry> entries,
        @Nullable Link all) {}

    @Override
    public PageResult show(PageRequest request) {
        QueryParameters.rejectUnknown(List.of(TYPE), request.parameters());
        Optional<Gap.Type> chosen = type(request.parameter(TYPE));
        SequencedMap<Gap.Type, List<Gap>> gaps = GapFinder.find(request.edition().set());
        Messages messages = request.messages();
        List<Section> sections = chosen.map(List::of).orElse(List.of(Gap.Type.values())).stream()
            .map(type -> section(type, Objects.requireNonNull(gaps.get(type)), chosen.isPresent(), request)).toList();
        int total = gaps.values().stream().mapToInt(List::size).sum();
        String heading = messages.get("web.nav.gaps");
        Link back = chosen.isEmpty() ? null : new Link(messages.get("web.gaps.back"), request.urls().url("gaps"));
        return new PageResult.HtmlPage("gaps", heading,
            new GapsView(heading, messages.get("web.gaps.lead", total), counts(gaps, messages), back, sections));
    }

    private static Optional<Gap.Type> type(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<Gap.Type> type = CodedEnum.of(Gap.Type.class, code);
        if (type.isEmpty()) {
            throw new BadQuery(TYPE, code,
                BadQuery.Expected.OneOf.of(Arrays.stream(Gap.Type.values()).map(Gap.Type::code).toList(), code));
        }
        return type;
    }

    private static Section section(Gap.Type type, List<Gap> gaps, boolean whole, PageRequest request) {
        Messages messages = request.messages();
        int shown = whole ? gaps.size() : Math.min(MAX_ENTRIES, gaps.size());
        Link all = shown == gaps.size()
            ? null
            : new Link(messages.get("web.gaps.all", gaps.size()), request.urls().url("gaps?type=" + type.code()));
        return new Section(type.code(),
            messages.get("web.gaps.heading", GapText.name(type, messages), gaps.size()), GapText.rule(type, messages),
            significance(gaps, messages), gaps.stream().limit(shown).map(gap -> entry(gap, request)).toList(), all);
    }

    private static Entry entry(Gap gap, PageRequest request) {
        var links = new RecordLinks(request);
        String missing = GapText.missing(gap, request.messages());
        return switch (gap) {
            case Gap.OfEvent ofEvent -> new Entry(links.linkTo(ofEvent.event()),
                request.messages().date(ofEvent.event().date()) + " · "
                    + request.messages().label(ofEvent.event().significance()),
                missing);
            case Gap.QuietStrand quiet ->
                new Entry(links.linkTo(quiet.strand()), request.messages().date(quiet.last().date()), missing);
        };
    }

    private static String significance(List<Gap> gaps, Messages messages) {
        Map<Significance, Long> counts = events(gaps)
            .collect(groupingBy(gap -> gap.event().significance(),
                () -> new TreeMap<>(Comparator.comparingInt(Significance::grade).reversed()), counting()));
        String parts = counts.entrySet().stream()
            .map(count -> messages.get("web.gaps.significance.part", messages.label(count.getKey()), count.getValue()))
            .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : messages.get("web.gaps.significance", parts);
    }

    private static Stream<Gap.OfEvent> events(List<Gap> gaps) {
        return gaps.stream().filter(Gap.OfEvent.class::isInstance).map(Gap.OfEvent.class::cast);
    }

    /** One row for each year with a gap, the newest first, and one column for each type of gap in events. */
    private static Table counts(SequencedMap<Gap.Type, List<Gap>> gaps, Messages messages) {
        List<Gap.Type> types = Stream.of(Gap.Type.values()).filter(type -> type != Gap.Type.QUIET).toList();
        var years = new TreeMap<Integer, Map<Gap.Type, Long>>(Comparator.reverseOrder());
        gaps.values().stream().flatMap(GapsPage::events)
            .collect(groupingBy(gap -> gap.event().date().first().getYear()))
            .forEach((year, ofYear) -> years.put(year, ofYear.stream().collect(groupingBy(Gap::type, counting()))));
        List<Row> rows = years.entrySet().stream().map(year -> new Row(String.valueOf(year.getKey()),
            types.stream()
                .map(type -> new Cell(messages.number(year.getValue().getOrDefault(type, 0L)),
                    "", ""))
                .toList()))
            .toList();
        return new Table(messages.get("web.gaps.caption"), messages.get("web.gaps.year"),
            types.stream().map(type -> GapText.name(type, messages)).toList(), rows);
    }
}

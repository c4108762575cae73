package entente.web.records;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.insight.CommitmentLedger;
import entente.model.EventSet;
import entente.search.query.CommitmentFacet;
import entente.search.query.CommitmentQuery;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.CommitmentRow;
import entente.web.view.FacetView;
import entente.web.view.RecordLinks;
import entente.web.view.StageView;
import entente.wording.FilterText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code GET /en/commitments?status=lapsed}: the ledger of what was undertaken, story by story, and what became of it. */
final class CommitmentListPage implements Page {
    /**
     * The view of {@code commitments.html}.
     *
     * @param count «12 of 47 undertakings»
     * @param whole leads to the ledger without any filter; null where it has none
     */
    record CommitmentListView(String lead, String count, @Nullable Link whole, List<FacetView> facets,
        List<Story> stories) {}

    /** The undertakings of one strand, oldest first. */
    record Story(String id, Link strand, List<Undertaking> undertakings) {}

    /**
     * An undertaking with what bears it out.
     *
     * @param reasoning behind its status, or empty
     * @param evidence of the whole, oldest first, as «date: title»
     */
    record Undertaking(CommitmentRow row, String reasoning, List<StageView<Link>> stages, List<Link> evidence) {}

    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        var set = request.edition().set();
        var ledger = CommitmentLedger.of(set, set.date());
        CommitmentQuery query = CommitmentQuery.parse(request.parameters(), set);
        List<CommitmentLedger.Entry> found = query.of(ledger, set);
        Map<String, List<CommitmentLedger.Entry>> byStrand = found.stream()
            .sorted(comparing(entry -> entry.commitment().madeIn().date()))
            .collect(groupingBy(entry -> entry.commitment().strand().id(), LinkedHashMap::new, toList()));
        List<Story> stories = set.strands().values().stream()
            .filter(strand -> byStrand.containsKey(strand.id()))
            .map(strand -> new Story(strand.id(), new RecordLinks(request).to(strand),
                Objects.requireNonNull(byStrand.get(strand.id())).stream().map(entry -> undertaking(entry, request))
                    .toList()))
            .toList();
        var view = new CommitmentListView(words.say("web.commitments.lead", words.date(set.date())),
            words.say("web.commitments.count", found.size(), ledger.entries().size()),
            query.chosen().isEmpty()
                ? null
                : new Link(words.say("web.events.clear"), request.urls().of("commitments")),
            facets(query, ledger, set, request), stories);
        return new PageResult.HtmlPage("commitments", words.say("web.nav.commitments"), view);
    }

    private static List<FacetView> facets(CommitmentQuery query, CommitmentLedger ledger, EventSet set,
        PageRequest request) {
        var words = request.messages();
        return Arrays.stream(CommitmentFacet.values()).map(facet -> new FacetView("facet-" + facet.code(),
            words.say("web.commitment-facet." + facet.code()),
            query.counts(facet, ledger, set).stream().map(count -> new FacetView.Value(
                name(facet, count.value(), set, request), href(query.turning(facet, count.value()), request),
                words.number(count.events()), count.chosen())).toList(),
            List.of(), null)).toList();
    }

    private static String name(CommitmentFacet facet, String value, EventSet set, PageRequest request) {
        return switch (facet) {
            case STRAND -> Objects.requireNonNull(set.strands().get(value)).names().in(request.language());
            case SIDE -> new FilterText(set, request.messages()).side(value);
            case STATUS -> request.messages().say("status." + value);
        };
    }

    private static String href(CommitmentQuery query, PageRequest request) {
        String address = query.address();
        return request.urls().of(address.isEmpty() ? "commitments" : "commitments?" + address);
    }

    private static Undertaking undertaking(CommitmentLedger.Entry entry, PageRequest request) {
        var commitment = entry.commitment();
        var guide = new RecordLinks(request);
        return new Undertaking(CommitmentRow.of(entry, request),
            entry.assessed() ? commitment.reasoning().in(request.language()) : "",
            StageView.all(entry, guide::dated, request), StageView.evidence(commitment.evidence(), guide::dated));
    }
}

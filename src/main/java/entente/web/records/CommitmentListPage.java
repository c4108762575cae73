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
import entente.wording.FacetOption;
import entente.wording.FilterText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /en/commitments?status=lapsed}: the commitments that match a filter, by strand, with status and evidence.
 */
final class CommitmentListPage implements Page {
    /**
     * The view of {@code commitments.html}.
     *
     * @param lead introductory sentences
     * @param count number of commitments that match: «12 of 47 undertakings»
     * @param unfiltered link to the list without any filter; null if there is no filter
     * @param strands the commitments by strand
     */
    record CommitmentListView(String lead, String count, @Nullable Link unfiltered, List<FacetView> facets,
        List<StrandCommitments> strands) {}

    /**
     * The commitments of one strand, oldest first.
     *
     * @param id of the strand
     */
    record StrandCommitments(String id, Link strand, List<CommitmentEntry> commitments) {}

    /**
     * A commitment with its stages and evidence.
     *
     * @param reasoning the reasons for its status, or empty
     * @param evidence for the whole commitment, oldest first, as «date: title»
     */
    record CommitmentEntry(CommitmentRow row, String reasoning, List<StageView<Link>> stages, List<Link> evidence) {}

    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        var set = request.edition().set();
        var ledger = CommitmentLedger.of(set, set.date());
        CommitmentQuery query = CommitmentQuery.parse(request.parameters(), set);
        List<CommitmentLedger.Entry> found = query.filter(ledger, set);
        Map<String, List<CommitmentLedger.Entry>> byStrand = found.stream()
            .sorted(comparing(entry -> entry.commitment().madeIn().date()))
            .collect(groupingBy(entry -> entry.commitment().strand().id(), LinkedHashMap::new, toList()));
        List<StrandCommitments> strands = set.strands().values().stream()
            .filter(strand -> byStrand.containsKey(strand.id()))
            .map(strand -> new StrandCommitments(strand.id(), new RecordLinks(request).linkTo(strand),
                Objects.requireNonNull(byStrand.get(strand.id())).stream().map(entry -> commitment(entry, request))
                    .toList()))
            .toList();
        var view = new CommitmentListView(messages.get("web.commitments.lead", messages.date(set.date())),
            messages.get("web.commitments.count", found.size(), ledger.entries().size()),
            query.selected().isEmpty()
                ? null
                : new Link(messages.get("web.events.clear"), request.urls().url("commitments")),
            facets(query, ledger, set, request), strands);
        return new PageResult.HtmlPage("commitments", messages.get("web.nav.commitments"), view);
    }

    private static List<FacetView> facets(CommitmentQuery query, CommitmentLedger ledger, EventSet set,
        PageRequest request) {
        var messages = request.messages();
        var filterText = new FilterText(set, messages);
        return Arrays.stream(CommitmentFacet.values()).map(facet -> new FacetView("facet-" + facet.code(),
            messages.get("web.commitment-facet." + facet.code()),
            FacetOption.of(facet, query.counts(facet, ledger, set), filterText).stream().map(option -> FacetView.Value
                .of(option, href(query.toggle(facet, option.value()), request), messages)).toList(),
            List.of(), null)).toList();
    }

    private static String href(CommitmentQuery query, PageRequest request) {
        String address = query.queryString();
        return request.urls().url(address.isEmpty() ? "commitments" : "commitments?" + address);
    }

    private static CommitmentEntry commitment(CommitmentLedger.Entry entry, PageRequest request) {
        var commitment = entry.commitment();
        var links = new RecordLinks(request);
        return new CommitmentEntry(CommitmentRow.of(entry, request),
            commitment.reasoning().in(request.language()),
            StageView.all(entry, links::datedLinkTo, request),
            StageView.evidence(commitment.evidence(), links::datedLinkTo));
    }
}

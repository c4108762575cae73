package entente.web.records;

import entente.model.Outlet;
import entente.model.Reliability;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * {@code GET /en/outlets}: the outlets of the cited sources, and the outlets that these sources quote, by reliability.
 */
public final class OutletListPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        List<Section> sections = Arrays.stream(Reliability.values())
            .map(grade -> new Section("reliability-" + grade.name(),
                messages.get("web.outlets.grade", grade.name(), messages.label(grade)), entries(grade, request)))
            .filter(section -> !section.entries().isEmpty())
            .toList();
        String heading = messages.get("web.nav.outlets");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, messages.get("web.outlets.lead"), null, sections));
    }

    private static List<Entry> entries(Reliability grade, PageRequest request) {
        var names = Collator.getInstance(request.language().locale());
        return request.edition().set().outlets().values().stream()
            .filter(outlet -> outlet.reliability() == grade)
            .sorted(Comparator.comparing(Outlet::name, names))
            .map(outlet -> entry(outlet, request))
            .toList();
    }

    private static Entry entry(Outlet outlet, PageRequest request) {
        var messages = request.messages();
        String details = messages.get("web.outlets.details", messages.label("outlet-kind", outlet.kind()),
            messages.countryName(outlet.country()), request.edition().backlinks().eventsReportedBy(outlet).size());
        return new Entry(new RecordLinks(request).linkTo(outlet), details, "");
    }
}

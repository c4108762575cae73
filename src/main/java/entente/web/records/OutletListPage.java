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

/** {@code GET /en/outlets}: who published or passed on what the set cites, by reliability. */
public final class OutletListPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        List<Section> parts = Arrays.stream(Reliability.values())
            .map(grade -> new Section("reliability-" + grade.name(),
                words.say("web.outlets.grade", grade.name(), words.of(grade)), items(grade, request)))
            .filter(part -> !part.items().isEmpty())
            .toList();
        String heading = words.say("web.nav.outlets");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, words.say("web.outlets.lead"), null, parts));
    }

    private static List<Entry> items(Reliability grade, PageRequest request) {
        var names = Collator.getInstance(request.language().locale());
        return request.edition().set().outlets().values().stream()
            .filter(outlet -> outlet.reliability() == grade)
            .sorted(Comparator.comparing(Outlet::name, names))
            .map(outlet -> item(outlet, request))
            .toList();
    }

    private static Entry item(Outlet outlet, PageRequest request) {
        var words = request.messages();
        String details = words.say("web.outlets.details", words.of("outlet-kind", outlet.kind()),
            words.countryName(outlet.country()), request.edition().backlinks().toldBy(outlet).size());
        return new Entry(new RecordLinks(request).to(outlet), details, "");
    }
}

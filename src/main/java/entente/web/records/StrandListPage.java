package entente.web.records;

import entente.model.Event;
import entente.model.Strand;
import entente.model.Vocabulary.Area;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.Figures;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import java.util.List;

/** {@code GET /en/strands}: the strands by area, each with its number of events and the date of the last. */
public final class StrandListPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        List<Section> sections = request.edition().set().vocabulary().areas().values().stream()
            .map(area -> new Section(area.id(), area.label().in(request.language()), entries(area, request)))
            .toList();
        String heading = messages.get("web.nav.strands");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, messages.get("web.strands.lead"), new Figures(request).strandSeries(),
                sections));
    }

    private static List<Entry> entries(Area area, PageRequest request) {
        return request.edition().set().strands().values().stream()
            .filter(strand -> strand.area().equals(area))
            .map(strand -> entry(strand, request))
            .toList();
    }

    private static Entry entry(Strand strand, PageRequest request) {
        List<Event> episodes = request.edition().backlinks().eventsOf(strand);
        String details = episodes.isEmpty()
            ? ""
            : request.messages().get("web.strands.details", episodes.size(),
                request.messages().date(episodes.getLast().date()));
        return new Entry(new RecordLinks(request).linkTo(strand), details, strand.about().in(request.language()));
    }
}

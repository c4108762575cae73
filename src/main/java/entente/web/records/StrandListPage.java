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

/** {@code GET /en/strands}: the running stories, by area, each with its last episode. */
public final class StrandListPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        List<Section> parts = request.edition().set().vocabulary().areas().values().stream()
            .map(area -> new Section(area.id(), area.label().in(request.language()), items(area, request)))
            .toList();
        String heading = words.say("web.nav.strands");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, words.say("web.strands.lead"), new Figures(request).calendar(), parts));
    }

    private static List<Entry> items(Area area, PageRequest request) {
        return request.edition().set().strands().values().stream()
            .filter(strand -> strand.area().equals(area))
            .map(strand -> item(strand, request))
            .toList();
    }

    static Entry item(Strand strand, PageRequest request) {
        List<Event> episodes = request.edition().backlinks().episodes(strand);
        String details = episodes.isEmpty()
            ? ""
            : request.messages().say("web.strands.details", episodes.size(),
                request.messages().date(episodes.getLast().date()));
        return new Entry(new RecordLinks(request).to(strand), details, strand.about().in(request.language()));
    }
}

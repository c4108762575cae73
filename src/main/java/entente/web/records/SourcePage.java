package entente.web.records;

import entente.edition.Edition;
import entente.model.Source;
import entente.model.Voice;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.RecordPage;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordViewBuilder;
import java.util.List;
import java.util.Map;

/** {@code GET /en/sources/bluewin-2025-11-20-missile-defence}: one cited page, its chains, and the events it carries. */
final class SourcePage extends RecordPage<Source> {
    private static final String ARROW = " → ";

    @Override
    public Map<String, Source> records(Edition edition) {
        return edition.set().sources();
    }

    @Override
    public PageResult show(Source source, PageRequest request) {
        var writer = new RecordViewBuilder(request);
        var words = request.messages();
        var citing = request.edition().backlinks().citing(source);
        writer.leading("web.source.outlet", List.of(writer.guide.to(source.outlet())))
            .fact("web.outlet.reliability",
                words.say("web.outlets.grade", source.outlet().reliability().name(),
                    words.of(source.outlet().reliability())))
            .fact("web.source.published", words.date(source.published()))
            .fact("web.source.language", words.languageName(source.language()))
            .leading("web.source.url", List.of(new Link(source.url().toString(), source.url().toString())))
            .fact("web.source.accessed", words.date(source.accessed()))
            .part("chains", "web.source.chains", chains(source, request))
            .events(citing);
        return new PageResult.HtmlPage("record", source.title(),
            writer.write(words.say("web.source"), source.title(), ""));
    }

    /** Every way on which something reached this page. */
    private static List<Entry> chains(Source source, PageRequest request) {
        var guide = new RecordLinks(request);
        return request.edition().backlinks().citing(source).stream()
            .flatMap(event -> event.everyCitation().filter(cited -> cited.source().equals(source)))
            .map(cited -> cited.chain())
            .distinct()
            .map(chain -> new Entry(guide.to(chain.getFirst().speaksFor()), "", said(chain, request)))
            .toList();
    }

    private static String said(List<Voice> chain, PageRequest request) {
        return String.join(ARROW, chain.stream().map(voice -> voice.nameIn(request.language())).toList());
    }

    @Override
    public Link link(Source source, PageRequest request) {
        return new RecordLinks(request).to(source);
    }
}

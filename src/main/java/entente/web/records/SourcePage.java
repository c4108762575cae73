package entente.web.records;

import entente.edition.Edition;
import entente.model.RecordType;
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

/**
 * {@code GET /en/sources/bluewin-2025-11-20-missile-defence}: the page of a source, with its chains of voices and the
 * events that cite it.
 */
final class SourcePage extends RecordPage<Source> {
    private static final String ARROW = " → ";

    SourcePage() {
        super(RecordType.SOURCE);
    }

    @Override
    public Map<String, Source> records(Edition edition) {
        return edition.set().sources();
    }

    @Override
    public PageResult show(Source source, PageRequest request) {
        var builder = new RecordViewBuilder(request);
        var messages = request.messages();
        var events = request.edition().backlinks().eventsCiting(source);
        builder.linkFact("web.source.outlet", List.of(builder.recordLinks.linkTo(source.outlet())))
            .fact("web.outlet.reliability",
                messages.get("web.outlets.grade", source.outlet().reliability().name(),
                    messages.label(source.outlet().reliability())))
            .fact("web.source.published", messages.date(source.published()))
            .fact("web.source.language", messages.languageName(source.language()))
            .linkFact("web.source.url", List.of(new Link(source.url().toString(), source.url().toString())))
            .fact("web.source.accessed", messages.date(source.accessed()))
            .section("chains", "web.source.chains", chains(source, request))
            .events(events);
        return new PageResult.HtmlPage("record", source.title(),
            builder.build(messages.get("web.source"), source.title(), ""), builder.metadata(source.id(),
                messages.get("web.source.reference", source.title(), source.outlet().name())));
    }

    /** The chains of voices through which reports reached the source. */
    private static List<Entry> chains(Source source, PageRequest request) {
        var links = new RecordLinks(request);
        return request.edition().backlinks().eventsCiting(source).stream()
            .flatMap(event -> event.allCitations().filter(citation -> citation.source().equals(source)))
            .map(citation -> citation.chain())
            .distinct()
            .map(chain -> new Entry(links.linkTo(chain.getFirst().canonical()), "", text(chain, request)))
            .toList();
    }

    private static String text(List<Voice> chain, PageRequest request) {
        return String.join(ARROW, chain.stream().map(voice -> voice.nameIn(request.language())).toList());
    }

    @Override
    public Link link(Source source, PageRequest request) {
        return new RecordLinks(request).linkTo(source);
    }
}

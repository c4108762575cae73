package entente.web;

import entente.model.Source;
import entente.model.Voice;
import entente.web.Catalogue.Item;
import java.util.List;
import java.util.Map;

/** {@code GET /en/sources/bluewin-2025-11-20-missile-defence}: one cited page, its chains, and the events it carries. */
final class SourcePage extends RecordPage<Source> {
    private static final String ARROW = " → ";

    @Override
    Map<String, Source> records(Edition edition) {
        return edition.set().sources();
    }

    @Override
    PageResult show(Source source, PageRequest request) {
        var writer = new DossierWriter(request);
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
        return new PageResult.HtmlPage("dossier", source.title(),
            writer.write(words.say("web.source"), source.title(), ""));
    }

    /** Every way on which something reached this page. */
    private static List<Item> chains(Source source, PageRequest request) {
        var guide = new Guide(request);
        return request.edition().backlinks().citing(source).stream()
            .flatMap(event -> event.everyCitation().filter(cited -> cited.source().equals(source)))
            .map(cited -> cited.chain())
            .distinct()
            .map(chain -> new Item(guide.to(chain.getFirst().speaksFor()), "", said(chain, request)))
            .toList();
    }

    private static String said(List<Voice> chain, PageRequest request) {
        return String.join(ARROW, chain.stream().map(voice -> voice.nameIn(request.language())).toList());
    }

    @Override
    Link link(Source source, PageRequest request) {
        return new Guide(request).to(source);
    }
}

package entente.web;

import entente.model.Source;
import entente.model.Voice;
import entente.web.Catalogue.Item;
import java.util.List;
import java.util.Map;

/** {@code GET /en/sources/bluewin-2025-11-20-missile-defence}: one cited page, its chains, and the events it carries. */
final class SourcePage extends RecordPage<Source> {
    private static final String ARROW = " → ";

    SourcePage(House house) {
        super(house);
    }

    @Override
    Map<String, Source> records(Edition edition) {
        return edition.set().sources();
    }

    @Override
    Answer show(Source source, Visit visit) {
        var writer = new DossierWriter(visit);
        var words = visit.words();
        var citing = visit.edition().backlinks().citing(source);
        writer.leading("web.source.outlet", List.of(writer.guide.to(source.outlet())))
            .fact("web.outlet.reliability",
                words.say("web.outlets.grade", source.outlet().reliability().name(),
                    words.of(source.outlet().reliability())))
            .fact("web.source.published", words.date(source.published()))
            .fact("web.source.language", words.languageName(source.language()))
            .leading("web.source.url", List.of(new Link(source.url().toString(), source.url().toString())))
            .fact("web.source.accessed", words.date(source.accessed()))
            .part("chains", "web.source.chains", chains(source, visit))
            .events(citing);
        return new Answer.Shown("dossier", source.title(), writer.write(words.say("web.source"), source.title(), ""));
    }

    /** Every way on which something reached this page. */
    private static List<Item> chains(Source source, Visit visit) {
        var guide = new Guide(visit);
        return visit.edition().backlinks().citing(source).stream()
            .flatMap(event -> event.everyCitation().filter(cited -> cited.source().equals(source)))
            .map(cited -> cited.chain())
            .distinct()
            .map(chain -> new Item(guide.to(chain.getFirst().speaksFor()), "", said(chain, visit)))
            .toList();
    }

    private static String said(List<Voice> chain, Visit visit) {
        return String.join(ARROW, chain.stream().map(voice -> voice.nameIn(visit.language())).toList());
    }

    @Override
    Link link(Source source, Visit visit) {
        return new Guide(visit).to(source);
    }
}

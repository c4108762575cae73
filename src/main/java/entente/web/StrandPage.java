package entente.web;

import entente.feed.Reference;
import entente.insight.Tempo;
import entente.model.Event;
import entente.model.Strand;
import entente.search.Facet;
import entente.search.Query;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code GET /en/strands/ilrs}: one running story with its episodes and what was promised in it. */
final class StrandPage extends RecordPage<Strand> {
    private final Citing citing;

    StrandPage(Citing citing) {
        this.citing = citing;
    }

    @Override
    Map<String, Strand> records(Edition edition) {
        return edition.set().strands();
    }

    @Override
    PageResult show(Strand strand, PageRequest request) {
        var backlinks = request.edition().backlinks();
        List<Event> episodes = backlinks.episodes(strand);
        var writer = new DossierWriter(request);
        if (!episodes.isEmpty()) {
            long days = ChronoUnit.DAYS.between(episodes.getLast().date().last(), request.edition().set().date());
            writer.fact("web.strand.first", writer.words.date(episodes.getFirst().date()))
                .fact("web.strand.last",
                    writer.words.say("web.strand.ago", writer.words.date(episodes.getLast().date()), days));
        }
        writer.tempo(Tempo.of(episodes, request.edition().set().date()), Query.ALL.with(Facet.STRAND, strand.id()));
        Reference cited = cited(strand, request);
        writer.area(strand.area())
            .cite(citing.view(cited, ending -> request.urls().of("strands/" + strand.id() + ending), request))
            .commitments("web.strand.commitments", backlinks.along(strand))
            .events(episodes, Facet.STRAND, strand.id())
            .story(episodes);
        String title = strand.names().in(request.language());
        return new PageResult.HtmlPage("dossier", title,
            writer.write(writer.words.say("web.strand"), title, strand.about().in(request.language())),
            Head.citing(cited, writer.head().feeds()));
    }

    @Override
    Optional<PageResult.Download> file(Strand strand, String extension, PageRequest request) {
        return Citing.file(cited(strand, request), extension, request);
    }

    private static Reference cited(Strand strand, PageRequest request) {
        return Reference.of(strand.id(), strand.names().in(request.language()), request.publicUrls().of(strand),
            strand.about().in(request.language()), request.edition().whole().set(), request.publicUrls());
    }

    @Override
    Link link(Strand strand, PageRequest request) {
        return new Guide(request).to(strand);
    }
}

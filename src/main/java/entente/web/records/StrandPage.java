package entente.web.records;

import entente.edition.Edition;
import entente.feed.reference.Reference;
import entente.insight.Tempo;
import entente.model.Event;
import entente.model.Strand;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.web.page.Link;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.RecordPage;
import entente.web.view.CiteThis;
import entente.web.view.RecordLinks;
import entente.web.view.RecordViewBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code GET /en/strands/ilrs}: one running story with its episodes and what was promised in it. */
final class StrandPage extends RecordPage<Strand> {
    private final CiteThis citing;

    StrandPage(CiteThis citing) {
        this.citing = citing;
    }

    @Override
    public Map<String, Strand> records(Edition edition) {
        return edition.set().strands();
    }

    @Override
    public PageResult show(Strand strand, PageRequest request) {
        var backlinks = request.edition().backlinks();
        List<Event> episodes = backlinks.episodes(strand);
        var writer = new RecordViewBuilder(request);
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
        return new PageResult.HtmlPage("record", title,
            writer.write(writer.words.say("web.strand"), title, strand.about().in(request.language())),
            PageMetadata.citing(cited, writer.head().feeds()));
    }

    @Override
    public Optional<PageResult.Download> file(Strand strand, String extension, PageRequest request) {
        return CiteThis.file(cited(strand, request), extension, request);
    }

    private static Reference cited(Strand strand, PageRequest request) {
        return Reference.of(strand.id(), strand.names().in(request.language()), request.publicUrls().of(strand),
            strand.about().in(request.language()), request.edition().whole().set(), request.publicUrls());
    }

    @Override
    public Link link(Strand strand, PageRequest request) {
        return new RecordLinks(request).to(strand);
    }
}

package entente.web.records;

import entente.edition.Edition;
import entente.feed.reference.Reference;
import entente.insight.Tempo;
import entente.model.Event;
import entente.model.RecordType;
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

/** {@code GET /en/strands/ilrs}: the page of a strand, with its events, their tempo and its commitments. */
final class StrandPage extends RecordPage<Strand> {
    private final CiteThis citeThis;

    StrandPage(CiteThis citeThis) {
        super(RecordType.STRAND);
        this.citeThis = citeThis;
    }

    @Override
    public Map<String, Strand> records(Edition edition) {
        return edition.set().strands();
    }

    @Override
    public PageResult show(Strand strand, PageRequest request) {
        var backlinks = request.edition().backlinks();
        List<Event> episodes = backlinks.eventsOf(strand);
        var builder = new RecordViewBuilder(request);
        if (!episodes.isEmpty()) {
            long days = ChronoUnit.DAYS.between(episodes.getLast().date().last(), request.edition().set().date());
            builder.fact("web.strand.first", builder.messages.date(episodes.getFirst().date()))
                .fact("web.strand.last",
                    builder.messages.get("web.strand.ago", builder.messages.date(episodes.getLast().date()), days));
        }
        builder.tempo(Tempo.of(episodes, request.edition().set().date()), Query.ALL.with(Facet.STRAND, strand.id()));
        Reference reference = reference(strand, request);
        builder.area(strand.area())
            .cite(citeThis.view(reference, extension -> request.urls().url("strands/" + strand.id() + extension),
                request))
            .commitments("web.strand.commitments", backlinks.commitmentsOf(strand))
            .events(episodes, Facet.STRAND, strand.id())
            .timeline(episodes);
        String title = strand.names().in(request.language());
        return new PageResult.HtmlPage("record", title,
            builder.build(builder.messages.get("web.strand"), title, strand.about().in(request.language())),
            PageMetadata.ofReference(reference, builder.metadata().alternates()));
    }

    @Override
    public Optional<PageResult.Download> download(Strand strand, String extension, PageRequest request) {
        return CiteThis.file(reference(strand, request), extension, request);
    }

    private static Reference reference(Strand strand, PageRequest request) {
        return Reference.of(strand.id(), strand.names().in(request.language()), request.publicUrls().url(strand),
            strand.about().in(request.language()), request.edition().current().set(), request.publicUrls());
    }

    @Override
    public Link link(Strand strand, PageRequest request) {
        return new RecordLinks(request).linkTo(strand);
    }
}

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
    private final transient Citing citing;

    StrandPage(House house, Citing citing) {
        super(house);
        this.citing = citing;
    }

    @Override
    Map<String, Strand> records(Edition edition) {
        return edition.set().strands();
    }

    @Override
    Answer show(Strand strand, Visit visit) {
        var backlinks = visit.edition().backlinks();
        List<Event> episodes = backlinks.episodes(strand);
        var writer = new DossierWriter(visit);
        if (!episodes.isEmpty()) {
            long days = ChronoUnit.DAYS.between(episodes.getLast().date().last(), visit.edition().set().date());
            writer.fact("web.strand.first", writer.words.date(episodes.getFirst().date()))
                .fact("web.strand.last",
                    writer.words.say("web.strand.ago", writer.words.date(episodes.getLast().date()), days));
        }
        writer.tempo(Tempo.of(episodes, visit.edition().set().date()), Query.ALL.with(Facet.STRAND, strand.id()));
        Reference cited = cited(strand, visit);
        writer.area(strand.area())
            .cite(citing.view(cited, ending -> visit.addresses().of("strands/" + strand.id() + ending), visit))
            .commitments("web.strand.commitments", backlinks.along(strand))
            .events(episodes, Facet.STRAND, strand.id())
            .story(episodes);
        String title = strand.names().in(visit.language());
        return new Answer.Shown("dossier", title,
            writer.write(writer.words.say("web.strand"), title, strand.about().in(visit.language())),
            Head.citing(cited, writer.head().feeds()));
    }

    @Override
    Optional<Answer.File> file(Strand strand, String extension, Visit visit) {
        return Citing.file(cited(strand, visit), extension, visit);
    }

    private static Reference cited(Strand strand, Visit visit) {
        return Reference.of(strand.id(), strand.names().in(visit.language()), visit.published().of(strand),
            strand.about().in(visit.language()), visit.edition().whole().set(), visit.published());
    }

    @Override
    Link link(Strand strand, Visit visit) {
        return new Guide(visit).to(strand);
    }
}

package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.insight.Backlinks;
import entente.model.Event;
import entente.model.EventSet;
import entente.search.Index;
import entente.search.query.Facet;
import entente.search.query.Query;
import org.junit.jupiter.api.Test;

class BacklinksTest {
    private final EventSet set = Sets.curated();
    private final Backlinks backlinks = Backlinks.of(set);

    @Test
    void everyRelationIsFoundFromItsOtherEnd() {
        for (Event event : set.events().values()) {
            for (var related : event.related()) {
                Event other = set.event(related.event()).orElseThrow();
                assertTrue(backlinks.relatingTo(other).contains(new Backlinks.Relating(event, related.as())),
                    event.id());
            }
        }
    }

    @Test
    void anActorHasTheEventsThatTheFilterForActorsFinds() {
        var index = Index.of(set);
        for (var actor : set.actors().values()) {
            int found = index.select(Query.ALL.with(Facet.ACTOR, actor.id())).events().size();
            assertEquals(found, backlinks.eventsWith(actor).size(), actor.id());
        }
    }

    @Test
    void evidenceForAStageIsEvidenceForItsCommitment() {
        for (var commitment : set.commitments().values()) {
            for (var stage : commitment.stages()) {
                stage.evidence()
                    .forEach(event -> assertTrue(backlinks.evidencedBy(event).contains(commitment), commitment.id()));
            }
        }
    }

    @Test
    void anEventThatCitesASourceTwiceStandsThereOnce() {
        for (var source : set.sources().values()) {
            var citing = backlinks.citing(source);
            assertEquals(citing.stream().distinct().toList(), citing);
        }
    }
}

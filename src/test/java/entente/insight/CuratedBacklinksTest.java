package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Event;
import entente.model.EventSet;
import entente.search.Index;
import entente.search.query.Facet;
import entente.search.query.Query;
import org.junit.jupiter.api.Test;

/** Backlinks of the curated set, compared with its records and with the search index. */
class CuratedBacklinksTest {
    private final EventSet set = TestSets.curated();
    private final Backlinks backlinks = Backlinks.of(set);

    @Test
    void everyRelationIsFoundFromItsOtherEnd() {
        for (Event event : set.events().values()) {
            for (var related : event.related()) {
                Event other = set.event(related.event()).orElseThrow();
                assertTrue(backlinks.relationsTo(other).contains(new Backlinks.IncomingRelation(event, related.as())),
                    event.id());
            }
        }
    }

    @Test
    void backlinksOfAnActorAreTheEventsOfTheActorFilter() {
        var index = Index.of(set);
        for (var actor : set.actors().values()) {
            int found = index.search(Query.ALL.with(Facet.ACTOR, actor.id())).events().size();
            assertEquals(found, backlinks.eventsWith(actor).size(), actor.id());
        }
    }

    @Test
    void evidenceForAStageIsEvidenceForItsCommitment() {
        for (var commitment : set.commitments().values()) {
            for (var stage : commitment.stages()) {
                stage.evidence()
                    .forEach(event -> assertTrue(backlinks.commitmentsEvidencedBy(event).contains(commitment),
                        commitment.id()));
            }
        }
    }

    @Test
    void anEventThatCitesASourceTwiceIsListedOnce() {
        for (var source : set.sources().values()) {
            var citing = backlinks.eventsCiting(source);
            assertEquals(citing.stream().distinct().toList(), citing);
        }
    }
}

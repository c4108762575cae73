package entente.contract;

import java.util.List;
import java.util.stream.Stream;

/** Addresses of pages and files that are answered with a failure, behind the language. */
final class RefusedTargets {
    private static final List<String> UNKNOWN = List.of("nothing", "events/nothing", "briefs/nothing",
        "events.docx", "cite.docx", "briefs/new.docx", "encounters/nobody", "encounters/nobody/noone", "index.html");
    private static final List<String> RECORDS =
        List.of("events", "strands", "actors", "places", "sources", "outlets", "commitments");
    /** Withdrawn in the event set of the tests, unknown in others. */
    private static final List<String> WITHDRAWN =
        List.of("events/2016-05-21-defence-ministers-meet", "places/port-of-nowhere");
    private static final List<String> BAD_FILTERS = List.of("kind=nothing", "knd=meeting", "%3Cb%3E=1", "area=spce",
        "since=never", "until=2022-13", "since=2022&until=2021", "page=0", "page=one", "page=99999999", "sort=up",
        "sort=date&sort=-date", "dates=maybe", "origins=-1", "origins=many", "significance=9", "credibility=0",
        "side=nobody", "reliability=G", "actor=nobody", "place=nowhere", "strand=none", "as-of=1066-10-14",
        "as-of=2999-01-01", "as-of=yesterday", "as-of=2022", "cited=nothing", "bom=1", "q={long}", "as%2Dof=never",
        "q=" + "x".repeat(201));
    private static final List<String> BAD_QUERIES = List.of("events.csv?bom=2", "events.json?kind=nothing",
        "events.pdf?kind=nothing", "events.xlsx?since=never", "events.atom?cited=nothing", "sources?year=1066",
        "sources?yr=2022", "commitments?status=nothing", "commitments?kind=meeting", "news?since=never",
        "news?since=2022-01-02&until=2022-01-01", "news?since=1066-10-14", "briefs/new?part=nothing",
        "briefs/new?marking=blue", "briefs/new?length=medium", "briefs/new?language=xx", "briefs/new?page=2",
        "briefs/new.pdf?part=nothing", "briefs/new.xlsx?kind=nothing", "cite?kind=nothing", "cite.bib?sort=up",
        "entente.zip?as-of=never", "events/timeline?kind=nothing", "about?as-of=never",
        "briefs/new?title=" + "x".repeat(81));

    private final Sample sample;

    RefusedTargets(Sample sample) {
        this.sample = sample;
    }

    List<String> all() {
        return Stream.of(UNKNOWN.stream(), WITHDRAWN.stream(), BAD_QUERIES.stream(),
            BAD_FILTERS.stream().map(query -> "events?" + query), near(), formats(), ignored())
            .flatMap(some -> some).distinct().toList();
    }

    /** Ids with one letter more. */
    private Stream<String> near() {
        String actor = sample.one("encounters").split("/")[0];
        return Stream.concat(RECORDS.stream().map(kind -> kind + "/" + sample.one(kind) + "x"),
            Stream.of("encounters/" + actor, "encounters/" + actor + "/" + actor, "encounters/" + actor + "/nobody"));
    }

    /** Formats that a record does not have. */
    private Stream<String> formats() {
        return Stream.of("events/" + sample.one("events") + ".docx",
            "strands/" + sample.one("strands") + ".json",
            "actors/" + sample.one("actors") + ".json",
            "briefs/" + sample.one("briefs") + ".docx", "events/" + sample.one("events") + "/x");
    }

    /** Parameters that a page does not have. */
    private Stream<String> ignored() {
        return Stream.of("strands?x=1", "about?x=1", "entente.zip?x=1",
            "events/" + sample.one("events") + "?x=1");
    }
}

package entente.contract;

import java.util.List;
import java.util.stream.Stream;

/** Targets of pages and files that get an error response, without the language. */
final class RefusedTargets {
    private static final List<String> UNKNOWN = List.of("nothing", "events/nothing", "briefs/nothing",
        "events.docx", "cite.docx", "briefs/new.docx", "encounters/nobody", "encounters/nobody/noone", "index.html");
    private static final List<String> RECORDS =
        List.of("events", "strands", "actors", "places", "sources", "outlets", "commitments");
    /** Withdrawn in the invented set, unknown in others. */
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
            BAD_FILTERS.stream().map(query -> "events?" + query), unknownIds(), unknownFormats(), unknownParameters())
            .flatMap(stream -> stream).distinct().toList();
    }

    /** Ids with one letter more, and encounters of one actor or of an unknown one. */
    private Stream<String> unknownIds() {
        String actor = sample.firstId("encounters").split("/")[0];
        return Stream.concat(RECORDS.stream().map(kind -> kind + "/" + sample.firstId(kind) + "x"),
            Stream.of("encounters/" + actor, "encounters/" + actor + "/" + actor, "encounters/" + actor + "/nobody"));
    }

    /** Formats that a record does not have. */
    private Stream<String> unknownFormats() {
        return Stream.of("events/" + sample.firstId("events") + ".docx",
            "strands/" + sample.firstId("strands") + ".json",
            "actors/" + sample.firstId("actors") + ".json",
            "briefs/" + sample.firstId("briefs") + ".docx", "events/" + sample.firstId("events") + "/x");
    }

    /** Parameters that a page does not have. */
    private Stream<String> unknownParameters() {
        return Stream.of("strands?x=1", "about?x=1", "entente.zip?x=1",
            "events/" + sample.firstId("events") + "?x=1");
    }
}

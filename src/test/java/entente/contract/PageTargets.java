package entente.contract;

import java.util.List;
import java.util.stream.Stream;

/** Targets of every type of page, without the language: {@code events?area=space}. */
final class PageTargets {
    private static final List<String> SECTIONS = List.of("", "search", "codebook", "about", "method", "api", "changes",
        "news", "corroboration", "gaps", "one-side", "reliability", "accessibility", "events", "strands", "actors",
        "encounters", "places", "sources", "outlets", "commitments", "briefs", "briefs/new", "cite");
    private static final List<String> FIGURES = List.of("events/areas", "events/topics", "events/kinds",
        "events/sides", "events/timeline", "events/map", "events/network");
    private static final List<String> RECORDS =
        List.of("events", "strands", "actors", "places", "sources", "outlets", "commitments");
    private static final List<String> MARKINGS = List.of("red", "amber-strict", "amber", "green", "clear");
    private static final int OF_EACH = 3;

    private final Sample sample;

    PageTargets(Sample sample) {
        this.sample = sample;
    }

    List<String> all() {
        return Stream.of(SECTIONS.stream(), FIGURES.stream(), withoutIds(), records(), figures(), briefs(), days(),
            prefixed("events?", filters()), prefixed("events?", words()), prefixed("events?", dates()),
            prefixed("commitments?", ledger()), evidence()).flatMap(stream -> stream).distinct().toList();
    }

    /** Lists with a slash at the end, which redirect. */
    private static Stream<String> withoutIds() {
        return Stream.concat(RECORDS.stream(), Stream.of("briefs", "encounters")).map(section -> section + "/");
    }

    private Stream<String> records() {
        Stream<String> records =
            RECORDS.stream().flatMap(kind -> sample.firstIds(kind, OF_EACH).stream().map(id -> kind + "/" + id));
        return Stream.of(records, sample.firstIds("actors", 2 * OF_EACH).stream().map(id -> "actors/" + id),
            sample.firstIds("briefs", 10).stream().map(id -> "briefs/" + id),
            sample.firstIds("encounters", 2).stream().map(pair -> "encounters/" + pair)).flatMap(stream -> stream);
    }

    private Stream<String> figures() {
        return FIGURES.stream().map(figure -> figure + "?" + sample.mostFrequentFilter("strand"));
    }

    /** Every facet, every order, pages of the list, and cited versions. */
    private Stream<String> filters() {
        String area = sample.mostFrequentFilter("area");
        Stream<String> others = Stream.of("origins=2", "page=2", area + "&significance=3&significance=2",
            area + "&" + area, area + "&" + sample.rarestFilter("kind"), "cited=" + sample.cited(),
            "cited=0123456789ab-1",
            area + "&cited=0123456789ab-1", "area=&kind=", "%61rea=" + area.substring("area=".length()));
        Stream<String> orders =
            Stream.of("date", "-date", "relevance", "significance", "origins").map(order -> "sort=" + order);
        return Stream.of(sample.values().keySet().stream().map(sample::mostFrequentFilter), others, orders)
            .flatMap(stream -> stream);
    }

    private Stream<String> words() {
        String words = sample.searchWords();
        return Stream.of("q=" + words.replace(' ', '+'), "q=" + words.replace(" ", "%20") + "&sort=-date",
            "q=%22" + words.replace(' ', '+') + "%22", "q=zzyzxq", "q=", "q=%3Cb%3E%22%27", "q=a%E2%80%AEb%00c",
            "q=title:" + words.split(" ")[0] + "+-moon");
    }

    private Stream<String> dates() {
        int middle = sample.day(0.5).getYear();
        return Stream.of("since=" + middle, "until=" + middle + "-06", "since=" + middle + "&until=" + (middle + 2),
            "since=" + sample.day(0.8) + "&dates=certain", "dates=possible");
    }

    private Stream<String> ledger() {
        return Stream.of("status=kept", "status=lapsed&status=pending", sample.mostFrequentFilter("strand"),
            "side=both");
    }

    private Stream<String> evidence() {
        return Stream.of("news?since=" + sample.day(0.7), "news?since=" + sample.day(0.6) + "&until=" + sample.day(0.8),
            "sources?year=" + sample.firstId("sources?year"), "cite?" + sample.mostFrequentFilter("area"),
            "cite?q=zzyzxq");
    }

    private Stream<String> briefs() {
        String kind = sample.rarestFilter("kind");
        Stream<String> options = Stream.of("length=full", "length=short&title=A%20title%20of%20mine",
            "part=figure&part=actors&part=method", "part=events&part=commitments&part=one-sided", "language=it",
            "language=en", "q=" + sample.searchWords().replace(' ', '+'), "sort=significance&origins=2");
        return prefixed("briefs/new?" + kind + "&",
            Stream.concat(options, MARKINGS.stream().map(marking -> "marking=" + marking)));
    }

    private Stream<String> days() {
        String event = "events/" + sample.firstId("events");
        return Stream.of("as-of=" + sample.pastDay(), "as-of=" + sample.last()).flatMap(day -> Stream.of("?" + day,
            "events?" + day, "events?as%2Dof" + day.substring("as-of".length()), "strands?" + day,
            "commitments?" + day, "reliability?" + day, "news?" + day, "events/map?" + day, "events/?" + day,
            "events?" + sample.mostFrequentFilter("area") + "&" + day, event + "?" + day,
            "briefs/" + sample.firstId("briefs") + "?" + day, "briefs/new?" + sample.rarestFilter("kind") + "&" + day,
            "cite?" + day));
    }

    private static Stream<String> prefixed(String prefix, Stream<String> queries) {
        return queries.map(query -> prefix + query);
    }
}

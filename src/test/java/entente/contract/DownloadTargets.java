package entente.contract;

import java.util.List;
import java.util.stream.Stream;

/** Every format of lists, records, briefs and references, behind the language. */
final class DownloadTargets {
    private static final List<String> REFERENCES = List.of("bib", "ris", "csl.json");
    private static final List<String> OF_AN_EVENT =
        List.of("json", "jsonld", "ics", "geojson", "bib", "ris", "csl.json");
    private static final List<String> OF_A_LIST = List.of("csv", "raw.csv", "json", "ndjson", "jsonld", "atom",
        "feed.json", "ics", "geojson", "bib", "ris", "csl.json", "pdf", "xlsx");
    private static final List<String> DOCUMENTS = List.of("pdf", "xlsx");

    private final Sample sample;

    DownloadTargets(Sample sample) {
        this.sample = sample;
    }

    List<String> all() {
        return Stream.of(lists(), records(), references(), briefs(), composed(), days()).flatMap(some -> some)
            .distinct().toList();
    }

    private Stream<String> lists() {
        Stream<String> queries = Stream.of("", "?" + sample.rarest("kind"),
            "?q=" + sample.words().replace(' ', '+') + "&sort=relevance&page=2");
        Stream<String> all = queries.flatMap(query -> OF_A_LIST.stream().map(format -> "events." + format + query));
        return Stream.concat(all, Stream.of("events.csv?bom=1", "events.raw.csv?bom=1&" + sample.rarest("kind"),
            "events.csv?bom=0&q=zzyzxq", "events.pdf?q=zzyzxq", "events.xlsx?q=zzyzxq", "events.atom?q=zzyzxq",
            "entente.zip"));
    }

    private Stream<String> records() {
        return sample.some("events", 2).stream()
            .flatMap(id -> OF_AN_EVENT.stream().map(format -> "events/" + id + "." + format));
    }

    private Stream<String> references() {
        return REFERENCES.stream().flatMap(format -> Stream.of(
            "strands/" + sample.one("strands") + "." + format,
            "briefs/" + sample.one("briefs") + "." + format,
            "cite." + format, "cite." + format + "?" + sample.commonest("area")));
    }

    private Stream<String> briefs() {
        return sample.some("briefs", 10).stream()
            .flatMap(id -> DOCUMENTS.stream().map(format -> "briefs/" + id + "." + format));
    }

    private Stream<String> composed() {
        String kind = sample.rarest("kind");
        Stream<String> options = Stream.of(kind, kind + "&length=full&marking=amber&title=A%20title%20of%20mine",
            sample.rarest("strand") + "&part=figure&part=actors&part=method&marking=clear", "q=zzyzxq");
        return options.flatMap(query -> DOCUMENTS.stream().map(format -> "briefs/new." + format + "?" + query));
    }

    private Stream<String> days() {
        String day = "as-of=" + sample.middle();
        return Stream.of("events.csv?", "events.json?", "events.atom?", "events.ics?",
            "events.pdf?" + sample.rarest("kind") + "&",
            "events.xlsx?" + sample.rarest("kind") + "&", "entente.zip?", "cite.bib?",
            "briefs/" + sample.one("briefs") + ".pdf?", "briefs/" + sample.one("briefs") + ".xlsx?",
            "events/" + sample.one("events") + ".json?").map(start -> start + day);
    }
}

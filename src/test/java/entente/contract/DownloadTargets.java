package entente.contract;

import java.util.List;
import java.util.stream.Stream;

/** Targets of every format of lists, records, briefs and references, without the language. */
final class DownloadTargets {
    private static final List<String> REFERENCES = List.of("bib", "ris", "csl.json");
    private static final List<String> EVENT_FORMATS =
        List.of("json", "jsonld", "ics", "geojson", "bib", "ris", "csl.json");
    private static final List<String> LIST_FORMATS = List.of("csv", "raw.csv", "json", "ndjson", "jsonld", "atom",
        "feed.json", "ics", "geojson", "bib", "ris", "csl.json", "pdf", "xlsx");
    private static final List<String> DOCUMENTS = List.of("pdf", "xlsx");

    private final Sample sample;

    DownloadTargets(Sample sample) {
        this.sample = sample;
    }

    List<String> all() {
        return Stream.of(lists(), records(), references(), briefs(), composed(), days()).flatMap(stream -> stream)
            .distinct().toList();
    }

    private Stream<String> lists() {
        Stream<String> queries = Stream.of("", "?" + sample.rarestFilter("kind"),
            "?q=" + sample.searchWords().replace(' ', '+') + "&sort=relevance&page=2");
        Stream<String> all = queries.flatMap(query -> LIST_FORMATS.stream().map(format -> "events." + format + query));
        return Stream.concat(all, Stream.of("events.csv?bom=1", "events.raw.csv?bom=1&" + sample.rarestFilter("kind"),
            "events.csv?bom=0&q=zzyzxq", "events.pdf?q=zzyzxq", "events.xlsx?q=zzyzxq", "events.atom?q=zzyzxq",
            "new.atom", "new.feed.json", "new.atom?" + sample.rarestFilter("kind"), "entente.zip"));
    }

    private Stream<String> records() {
        return sample.firstIds("events", 2).stream()
            .flatMap(id -> EVENT_FORMATS.stream().map(format -> "events/" + id + "." + format));
    }

    private Stream<String> references() {
        return REFERENCES.stream().flatMap(format -> Stream.of(
            "strands/" + sample.firstId("strands") + "." + format,
            "briefs/" + sample.firstId("briefs") + "." + format,
            "cite." + format, "cite." + format + "?" + sample.mostFrequentFilter("area")));
    }

    private Stream<String> briefs() {
        return sample.firstIds("briefs", 10).stream()
            .flatMap(id -> DOCUMENTS.stream().map(format -> "briefs/" + id + "." + format));
    }

    private Stream<String> composed() {
        String kind = sample.rarestFilter("kind");
        Stream<String> options = Stream.of(kind, kind + "&length=full&marking=amber&title=A%20title%20of%20mine",
            sample.rarestFilter("strand") + "&part=figure&part=actors&part=method&marking=clear", "q=zzyzxq");
        return options.flatMap(query -> DOCUMENTS.stream().map(format -> "briefs/new." + format + "?" + query));
    }

    private Stream<String> days() {
        String day = "as-of=" + sample.pastDay();
        return Stream.of("events.csv?", "events.json?", "events.atom?", "events.ics?",
            "events.pdf?" + sample.rarestFilter("kind") + "&",
            "events.xlsx?" + sample.rarestFilter("kind") + "&", "entente.zip?", "cite.bib?",
            "briefs/" + sample.firstId("briefs") + ".pdf?", "briefs/" + sample.firstId("briefs") + ".xlsx?",
            "events/" + sample.firstId("events") + ".json?").map(start -> start + day);
    }
}

package entente.reading;

import static entente.reading.yaml.ValueParsers.PLAIN_TEXT;
import static entente.reading.yaml.ValueParsers.listOf;
import static entente.reading.yaml.ValueParsers.record;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Outlet;
import entente.model.Source;
import entente.model.Voice;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import entente.reading.yaml.ValueParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the citations of an event or a statement. */
final class CitationReader {
    private final ReferenceTable<Source> sources;
    private final ReferenceTable<Voice> voices;

    CitationReader(ReferenceTable<Source> sources, ReferenceTable<Outlet> outlets, ReferenceTable<Actor> actors) {
        this.sources = sources;
        this.voices = ReferenceTable.union("an outlet of outlets.yaml or an actor of actors.yaml", outlets, actors);
    }

    /** Parses a list of at least one citation. The same source may be cited twice with different chains. */
    ValueParser<List<Citation>> list() {
        return listOf(record(this::citation), citation -> ids(citation.source().id(), citation.via()));
    }

    private Optional<Citation> citation(RecordReader record) {
        var source = record.required("source", sources);
        var via = record.optional("via", listOf(voices, Voice::id));
        var note = record.optional("note", PLAIN_TEXT);
        if (source.isPresent() && via.orElse(List.of()).contains(source.get().outlet())) {
            record.reject("via", "the publisher " + source.get().outlet().id(), "the chain before the publisher");
        }
        return record.build(() -> new Citation(source.get(), via.orElse(List.of()), note.orNull()));
    }

    private static List<String> ids(String source, List<Voice> via) {
        var ids = new ArrayList<String>();
        ids.add(source);
        via.forEach(voice -> ids.add(voice.id()));
        return ids;
    }
}

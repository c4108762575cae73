package entente.reading;

import static entente.reading.yaml.ValueParsers.LOCALIZED_TEXT;
import static entente.reading.yaml.ValueParsers.PLAIN_TEXT;
import static entente.reading.yaml.ValueParsers.localizedText;

import entente.model.LocalizedText;
import entente.model.Strand;
import entente.model.Vocabulary.Area;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import entente.reading.yaml.TextLength;
import entente.reading.yaml.ValueParser;
import java.util.Optional;

/** Reads a strand: a continuing story, such as a project or a series of exercises, whose episodes are events. */
final class StrandReader {
    private static final ValueParser<LocalizedText> ABOUT = localizedText(PLAIN_TEXT.where(
        text -> TextLength.hasAtMostSentences(2, text), text -> TextLength.sentences(text) + " sentences",
        "at most 2"));

    private final ReferenceTable<Area> areas;

    StrandReader(ReferenceTable<Area> areas) {
        this.areas = areas;
    }

    /** The strand, or empty if a field is invalid. */
    Optional<Strand> strand(String id, RecordReader record) {
        var names = record.required("names", LOCALIZED_TEXT);
        var area = record.required("area", areas);
        var about = record.required("about", ABOUT);
        return record.build(() -> new Strand(id, names.get(), area.get(), about.get()));
    }
}

package entente.reading;

import static entente.reading.Forms.TEXT;
import static entente.reading.Forms.WORDS;
import static entente.reading.Forms.text;

import entente.model.Strand;
import entente.model.Text;
import entente.model.Vocabulary.Area;
import java.util.Optional;

/** Reads a strand. */
final class StrandReader {
    private static final Form<Text> ABOUT = text(WORDS.where(
        about -> Measure.hasAtMost(2, about), about -> Measure.sentences(about) + " sentences", "at most 2"));

    private final Register<Area> areas;

    StrandReader(Register<Area> areas) {
        this.areas = areas;
    }

    Optional<Strand> strand(String id, Fields record) {
        var names = record.required("names", TEXT);
        var area = record.required("area", areas);
        var about = record.required("about", ABOUT);
        return record.build(() -> new Strand(id, names.get(), area.get(), about.get()));
    }
}

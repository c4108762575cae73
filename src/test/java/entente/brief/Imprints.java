package entente.brief;

import entente.brief.document.Imprint;
import entente.brief.document.Imprint.Scope;
import entente.brief.document.Imprint.SetVersion;
import entente.brief.document.Imprint.Titles;
import entente.model.Language;
import java.time.LocalDate;

/** Test fixture: imprints. */
public final class Imprints {
    private Imprints() {}

    /** An imprint with these values, the file name {@code sample} and constants for the rest. */
    public static Imprint of(Language language, Titles titles, LocalDate date, String address, String footer) {
        return new Imprint(language, titles, new Scope("Kind: exercise", 0, "https://entente.example/en/events"),
            new SetVersion(date, "5f2c".repeat(16), null), null, "sample", address, "CC BY 4.0", "Cite the sample.",
            footer);
    }
}

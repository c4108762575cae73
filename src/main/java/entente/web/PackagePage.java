package entente.web;

import entente.feed.DataPackage;
import java.util.Map;

/** {@code GET /en/entente.zip}: the whole set as tables with their schemas. */
final class PackagePage extends Page {
    PackagePage(House house) {
        super(house);
    }

    @Override
    Answer answer(Visit visit) {
        Edition edition = visit.edition();
        return new Answer.File("application/zip", "entente-" + edition.set().date() + ".zip",
            Map.of("X-Entente-Fingerprint", edition.set().fingerprint()), true,
            out -> DataPackage.write(edition.set(), edition.coverage(), visit.published(), out));
    }
}

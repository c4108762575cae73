package entente.web.download;

import entente.edition.Edition;
import entente.feed.datapackage.DataPackage;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.Map;

/** {@code GET /en/entente.zip}: the whole set as a Data Package: CSV tables with their schemas, in a ZIP file. */
final class DataPackageDownload implements Page {
    @Override
    public PageResult show(PageRequest request) {
        Edition edition = request.edition();
        return new PageResult.Costly(() -> new PageResult.Download("application/zip",
            "entente-" + edition.set().date() + ".zip", Map.of("X-Entente-Fingerprint", edition.set().fingerprint()),
            out -> DataPackage.write(edition.set(), edition.current().set(), edition.coverage(), request.publicUrls(),
                out)));
    }
}
